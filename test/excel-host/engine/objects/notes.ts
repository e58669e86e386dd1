/**
 * `Workbook.notes` and `Worksheet.notes` (ExcelApi 1.18). The runtime of the package we ship has no such members yet, so only
 * batches written by hand reach this.
 */
import { type ClassSpec, found, handle, type Handle, must } from '../define';
import { addRemark, cellGiven, openPlace, type Owner, type RemarkTarget, remarksOf, text } from './comments';
import { requireAllowed } from './range-target';

const open = (target: RemarkTarget): Handle => handle(noteSpec, target);

export const notesSpec: ClassSpec<Owner> = {
  name: 'NoteCollection',
  items: (owner) => remarksOf(owner, 'notes').map(open),
  methods: {
    add: (owner, args, engine) => open(addRemark(owner, args.atMost(2), engine, 'notes', text(args.raw(1)))),
    getCount: (owner, args) => args.atMost(0) && remarksOf(owner, 'notes').length,
    getItem: (owner, args) => found(at(owner, args)),
    getItemOrNullObject: (owner, args) => at(owner, args),
    getItemAt: (owner, args) =>
      open(found(remarksOf(owner, 'notes')[args.atMost(1).integer(0, 0)], 'InvalidArgument')),
  },
};

function at(owner: Owner, args: Parameters<typeof cellGiven>[1]): Handle | null {
  const { sheet, row, column } = cellGiven(owner, args.atMost(1));
  const remark = sheet.notes.find((each) => each.row === row && each.column === column);
  return remark ? open({ sheet, remark }) : null;
}

const noteSpec: ClassSpec<RemarkTarget> = {
  name: 'Note',
  isAlive: ({ sheet, remark }, { model }) => model.sheets.includes(sheet) && sheet.notes.includes(remark),
  scalars: {
    authorName: { get: ({ remark }) => remark.author },
    content: {
      get: ({ remark }) => remark.content,
      set: ({ sheet, remark }, value) => {
        requireAllowed(sheet, 'allowEditObjects');
        remark.content = text(value);
      },
    },
    visible: {
      get: ({ remark }) => remark.resolved,
      set: ({ remark }, value) => {
        remark.resolved = must.boolean(value);
      },
    },
  },
  methods: {
    delete: ({ sheet, remark }, args) => {
      args.atMost(0);
      requireAllowed(sheet, 'allowEditObjects');
      sheet.notes = sheet.notes.filter((each) => each !== remark);
    },
    getLocation: (target, args) => args.atMost(0) && openPlace(target),
  },
};
