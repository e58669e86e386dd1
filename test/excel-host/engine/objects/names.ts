/** `Workbook.names` and `Worksheet.names` */
import { columnName, parseArea, quoteSheet, splitSheet } from '../address';
import { type ClassSpec, found, handle, type Handle, isHandle, must } from '../define';
import type { Engine } from '../engine';
import { ExcelError, invalidArgument } from '../errors';
import type { NameModel, SheetModel, WorkbookModel } from '../model';
import { openRange } from './open-range';
import type { RangeTarget } from './range-target';
import { worksheetSpec } from './worksheet';
import { sheetNamed } from './sheet-names';

type Owner = WorkbookModel | SheetModel;

interface NameTarget {
  readonly owner: Owner;
  readonly item: NameModel;
}

/** Names of print areas and the like are Excel's own and not shown. */
const shown = ({ names }: Owner): readonly NameModel[] =>
  names.filter(({ name }) => !name.startsWith('_xlnm.'));
const isSheet = (owner: Owner): owner is SheetModel => 'cells' in owner;
const named = (owner: Owner, key: string): NameModel | undefined =>
  shown(owner).find(({ name }) => name.toLowerCase() === key.toLowerCase());
const open = (owner: Owner, item: NameModel): Handle => handle(nameSpec, { owner, item });

export const namesSpec: ClassSpec<Owner> = {
  name: 'NamedItemCollection',
  items: (owner) => shown(owner).map((item) => open(owner, item)),
  getItem: (owner, key) => {
    const item = named(owner, must.text(key, 'name'));
    return item ? open(owner, item) : null;
  },
  methods: {
    getItemOrNullObject: (owner, args) => {
      const item = named(owner, args.atMost(1).text(0));
      return item ? open(owner, item) : null;
    },
    getCount: (owner, args) => args.atMost(0) && shown(owner).length,
    add: (owner, args) => {
      const name = args.atMost(3).text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseArea(name))
        throw invalidArgument(`name ${name}`);
      if (named(owner, name)) throw new ExcelError('ItemAlreadyExists', name);
      const item = {
        name,
        formula: reference(args.raw(1)),
        visible: true,
        comment: args.optional(2, must.text) ?? '',
      };
      owner.names.push(item);
      return open(owner, item);
    },
  },
};

function reference(value: unknown): string {
  if (isHandle(value) && value.spec.name === 'Range') {
    const { sheet, area } = value.target as RangeTarget;
    const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
    const first = corner(area.top, area.left);
    const last = corner(area.bottom, area.right);
    return `=${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
  }
  const formula = must.text(value, 'reference');
  if (!formula.startsWith('=')) throw invalidArgument('a reference is a range or a formula');
  return formula;
}

/** The range a name stands for; null for anything but a plain reference. */
function target({ owner, item }: NameTarget, engine: Engine): Handle | null {
  const { sheet, rest } = splitSheet(item.formula.slice(1));
  const area = parseArea(rest);
  const on = sheet === null ? (isSheet(owner) ? owner : null) : sheetNamed(engine.model, sheet);
  return area && on ? openRange(on, area) : null;
}

const nameSpec: ClassSpec<NameTarget> = {
  name: 'NamedItem',
  id: { key: '_Id', of: ({ item }) => item.name },
  isAlive: ({ owner, item }) => owner.names.includes(item),
  scalars: {
    name: { get: ({ item }) => item.name },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value) => {
        item.formula = reference(value);
      },
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = must.text(value);
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = must.boolean(value);
      },
    },
    scope: { get: ({ owner }) => (isSheet(owner) ? 'Worksheet' : 'Workbook') },
    type: {
      get: (name, engine) =>
        target(name, engine) ? 'Range' : /#REF!/.test(name.item.formula) ? 'Error' : 'String',
    },
    value: { get: (name) => name.item.formula.slice(1) },
  },
  objects: {
    worksheetOrNullObject: ({ owner }) => (isSheet(owner) ? handle(worksheetSpec, owner) : null),
    worksheet: ({ owner }) => {
      if (!isSheet(owner)) throw new ExcelError('ItemNotFound');
      return handle(worksheetSpec, owner);
    },
  },
  methods: {
    delete: ({ owner, item }, args) => {
      args.atMost(0);
      owner.names = owner.names.filter((each) => each !== item);
    },
    getRange: (name, args, engine) => args.atMost(0) && found(target(name, engine)),
    getRangeOrNullObject: (name, args, engine) => args.atMost(0) && target(name, engine),
  },
};
