/** `Workbook.comments` and `Worksheet.comments`: the threads of newer versions, not the notes of old. */
import { cellCount, splitSheet } from '../address';
import { type Args, type ClassSpec, found, handle, type Handle, isHandle, must } from '../define';
import type { Engine } from '../engine';
import { ExcelError, invalidArgument } from '../errors';
import type { RemarkModel, SheetModel, WorkbookModel } from '../model';
import { areaAt, openRange } from './open-range';
import { type RangeTarget, requireAllowed } from './range-target';
import { repliesSpec } from './replies';
import { sheetNamed } from './sheet-names';

export type Owner = WorkbookModel | SheetModel;

export interface RemarkTarget {
  readonly sheet: SheetModel;
  readonly remark: RemarkModel;
}

export const isSheet = (owner: Owner): owner is SheetModel => 'cells' in owner;
const sheetsOf = (owner: Owner): readonly SheetModel[] => (isSheet(owner) ? [owner] : owner.sheets);

export const remarksOf = (owner: Owner, kind: 'comments' | 'notes'): readonly RemarkTarget[] =>
  sheetsOf(owner).flatMap((sheet) => sheet[kind].map((remark) => ({ sheet, remark })));

/** One cell, given as a proxy or an address; in a workbook's collection the address names its sheet. */
export function cellGiven(owner: Owner, args: Args): { sheet: SheetModel; row: number; column: number } {
  const given = args.raw(0);
  let place: Pick<RangeTarget, 'sheet' | 'area'>;
  if (isHandle(given)) place = args.handle(0, 'Range') as RangeTarget;
  else {
    const { sheet: name } = splitSheet(args.text(0));
    const sheet = isSheet(owner) ? owner : name === null ? null : sheetNamed(owner, name);
    if (!sheet) throw invalidArgument('the address must name its sheet');
    place = { sheet, area: areaAt(sheet, args.text(0)) };
  }
  if (isSheet(owner) && place.sheet !== owner) throw invalidArgument('a cell of another sheet');
  if (cellCount(place.area) !== 1) throw invalidArgument('one cell is needed');
  return { sheet: place.sheet, row: place.area.top, column: place.area.left };
}

export const openPlace = ({ sheet, remark: { row, column } }: RemarkTarget): Handle =>
  openRange(sheet, { top: row, left: column, bottom: row, right: column });

/** A cell has one comment or one note, not both. */
export function addRemark(
  owner: Owner,
  args: Args,
  engine: Engine,
  kind: 'comments' | 'notes',
  content: string,
): RemarkTarget {
  const { sheet, row, column } = cellGiven(owner, args);
  requireAllowed(sheet, 'allowEditObjects');
  const isThere = [...sheet.comments, ...sheet.notes].some(
    (each) => each.row === row && each.column === column,
  );
  if (isThere) throw new ExcelError('InvalidOperation', 'the cell has a comment or note already');
  const remark = { id: engine.newId(), row, column, content, author: '自评员', replies: [], resolved: false };
  sheet[kind].push(remark);
  return { sheet, remark };
}

const find = (owner: Owner, id: string): Handle | null => {
  const target = remarksOf(owner, 'comments').find(({ remark }) => remark.id === id);
  return target ? handle(commentSpec, target) : null;
};

export const commentsSpec: ClassSpec<Owner> = {
  name: 'CommentCollection',
  items: (owner) => remarksOf(owner, 'comments').map((target) => handle(commentSpec, target)),
  getItem: (owner, id) => find(owner, must.text(id, 'id')),
  methods: {
    add: (owner, args, engine) => {
      args.atMost(3).optional(2, (type) => must.oneOf(type, ['Plain'] as const, 'contentType'));
      return handle(commentSpec, addRemark(owner, args, engine, 'comments', text(args.raw(1))));
    },
    getCount: (owner, args) => args.atMost(0) && remarksOf(owner, 'comments').length,
    getItemAt: (owner, args) =>
      handle(
        commentSpec,
        found(remarksOf(owner, 'comments')[args.atMost(1).integer(0, 0)], 'InvalidArgument'),
      ),
    getItemOrNullObject: (owner, args) => find(owner, args.atMost(1).text(0)),
    getItemByCell: (owner, args) => {
      const { sheet, row, column } = cellGiven(owner, args.atMost(1));
      const remark = sheet.comments.find((each) => each.row === row && each.column === column);
      return handle(commentSpec, { sheet, remark: found(remark) });
    },
  },
};

export function text(value: unknown): string {
  const content = must.text(value, 'content');
  if (content === '' || content.length > 32_767) throw invalidArgument('content of that length');
  return content;
}

const commentSpec: ClassSpec<RemarkTarget> = {
  name: 'Comment',
  id: { key: 'Id', of: ({ remark }) => remark.id },
  isAlive: ({ sheet, remark }, { model }) => model.sheets.includes(sheet) && sheet.comments.includes(remark),
  scalars: {
    id: { get: ({ remark }) => remark.id },
    content: {
      get: ({ remark }) => remark.content,
      set: ({ sheet, remark }, value) => {
        requireAllowed(sheet, 'allowEditObjects');
        remark.content = text(value);
      },
    },
    authorName: { get: ({ remark }) => remark.author },
    authorEmail: { get: () => '' },
    creationDate: { get: () => '2026-01-05T01:00:00Z' },
    contentType: { get: () => 'Plain' },
    resolved: {
      get: ({ remark }) => remark.resolved,
      set: ({ sheet, remark }, value) => {
        requireAllowed(sheet, 'allowEditObjects');
        remark.resolved = must.boolean(value);
      },
    },
  },
  objects: { replies: (target) => handle(repliesSpec, target) },
  methods: {
    delete: ({ sheet, remark }, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowEditObjects');
      sheet.comments = sheet.comments.filter((each) => each !== remark);
    },
    getLocation: (target, args) => args.atMost(0) && openPlace(target),
  },
};
