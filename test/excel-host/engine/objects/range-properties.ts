/** `getCellProperties`, `getRowProperties`, `getColumnProperties` and what sets them. */
import { type Args, type ClassSpec, isRecord } from '../define';
import type { Engine } from '../engine';
import { ExcelError, invalidArgument } from '../errors';
import type { Area } from '../../../../src/core/grid/types';
import { rangeSpec } from './range';
import { rangeFormatSpec } from './range-format';
import { RangeTarget } from './range-target';

/** Loads what is marked true, as data; a class of the object model says what there is. */
function pick<T>(spec: ClassSpec<T>, target: T, wanted: unknown, engine: Engine): Record<string, unknown> {
  if (!isRecord(wanted)) throw invalidArgument('an object says what to load');
  const out: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner === null || inner === undefined) continue;
    const scalar = spec.scalars?.[name];
    const child = spec.objects?.[name]?.(target, engine);
    if (scalar && inner === true) out[name] = scalar.get(target, engine);
    else if (child && inner === true) out[name] = pick(child.spec, child.target, allOf(child.spec), engine);
    else if (child) out[name] = pick(child.spec, child.target, inner, engine);
    else throw invalidArgument(`there is no ${name} to load`);
  }
  return out;
}

const allOf = (spec: ClassSpec<unknown>): Record<string, true> =>
  Object.fromEntries(Object.keys(spec.scalars ?? {}).map((name) => [name, true]));

const PLACE = [
  'address',
  'addressLocal',
  'rowIndex',
  'columnIndex',
  'hyperlink',
  'hidden',
  'rowHidden',
  'columnHidden',
];

function propertiesOf(
  range: RangeTarget,
  wanted: unknown,
  allowed: readonly string[],
  engine: Engine,
): unknown {
  if (!isRecord(wanted)) throw invalidArgument('an object says what to load');
  const { format, ...rest } = wanted;
  const strange = Object.keys(rest).find((name) => !allowed.includes(name));
  if (strange !== undefined)
    throw PLACE.includes(strange)
      ? invalidArgument(`${strange} cannot be loaded here`)
      : new ExcelError('NotImplemented', `the stand-in does not load ${strange} here`);
  const loaded = pick(rangeSpec, range, rest, engine);
  return format === undefined || format === null
    ? loaded
    : { ...loaded, format: pick(rangeFormatSpec, range, format, engine) };
}

const lines = ({ area }: RangeTarget, side: 'rows' | 'columns'): Area[] => {
  const [from, to] = side === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const out: Area[] = [];
  for (let at = from; at <= to; at++)
    out.push(side === 'rows' ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at });
  return out;
};

/** Sets what is given, as data, down through the object model. */
function put<T>(spec: ClassSpec<T>, target: T, data: unknown, engine: Engine): void {
  if (!isRecord(data)) throw invalidArgument('an object says what to set');
  for (const [name, value] of Object.entries(data)) {
    if (value === null || value === undefined) continue;
    const child = spec.objects?.[name]?.(target, engine);
    if (child?.spec.items && isRecord(value)) putItems(child.spec, child.target, value, engine);
    else if (child) put(child.spec, child.target, value, engine);
    else if (spec.scalars?.[name]?.set) spec.scalars[name].set(target, value, engine);
    else throw invalidArgument(`there is no ${name} to set`);
  }
}

const SIDE_NAMES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Borders are named by side here. */
function putItems(spec: ClassSpec<unknown>, target: unknown, data: object, engine: Engine): void {
  for (const [side, value] of Object.entries(data)) {
    const item = spec.getItem?.(target, SIDE_NAMES[side] ?? side, engine);
    if (!item) throw invalidArgument(`there is no side ${side}`);
    put(item.spec, item.target, value, engine);
  }
}

function setEach(range: RangeTarget, areas: readonly Area[], data: unknown, engine: Engine): void {
  if (!Array.isArray(data) || data.length !== areas.length)
    throw invalidArgument(`${String(areas.length)} properties are needed`);
  areas.forEach((area, at) => {
    put(rangeSpec, new RangeTarget(range.sheet, area), data[at] ?? {}, engine);
  });
}

const load =
  (side: 'rows' | 'columns', allowed: readonly string[]) =>
  (range: RangeTarget, args: Args, engine: Engine) =>
    lines(range, side).map((area) =>
      propertiesOf(new RangeTarget(range.sheet, area), args.atMost(1).raw(0), allowed, engine),
    );

export const rangeProperties: NonNullable<ClassSpec<RangeTarget>['methods']> = {
  getRowProperties: load('rows', ['address', 'addressLocal', 'rowHidden', 'rowIndex', 'hyperlink']),
  getColumnProperties: load('columns', [
    'address',
    'addressLocal',
    'columnHidden',
    'columnIndex',
    'hyperlink',
  ]),
  getCellProperties: (range, args, engine) => {
    engine.requireSize(range.area);
    return lines(range, 'rows').map((row) =>
      lines(new RangeTarget(range.sheet, row), 'columns').map((cell) =>
        propertiesOf(
          new RangeTarget(range.sheet, cell),
          args.atMost(1).raw(0),
          ['address', 'addressLocal', 'hyperlink'],
          engine,
        ),
      ),
    );
  },
  setRowProperties: (range, args, engine) => {
    setEach(range, lines(range, 'rows'), args.atMost(1).raw(0), engine);
  },
  setColumnProperties: (range, args, engine) => {
    setEach(range, lines(range, 'columns'), args.atMost(1).raw(0), engine);
  },
  setCellProperties: (range, args, engine) => {
    const rows = lines(range, 'rows');
    const data = args.atMost(1).raw(0);
    if (!Array.isArray(data) || data.length !== rows.length)
      throw invalidArgument(`${String(rows.length)} rows of properties are needed`);
    rows.forEach((row, at) => {
      setEach(range, lines(new RangeTarget(range.sheet, row), 'columns'), data[at], engine);
    });
  },
};
