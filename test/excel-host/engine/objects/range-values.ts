/** What the cells of a range hold, as arrays of the range's exact shape. */
import { columns, formatArea, isWholeRows, LAST_COLUMN, rows } from '../address';
import { cellAt, formulaOf, valueOf, valueTypeOf, writeCell } from '../cells';
import type { ScalarSpec } from '../define';
import type { Engine } from '../engine';
import { ExcelError, invalidArgument } from '../errors';
import { applyFormat, formatOf, formatValue } from '../format';
import type { CellModel, Format, SheetModel } from '../model';
import { EVENT } from '../protocol';
import { textOf } from '../text';
import { type RangeTarget, requireAllowed, requireUnlocked } from './range-target';

type Read = (cell: CellModel | undefined, format: Format) => unknown;

/** Row by row; null for whole columns or rows, as documented. */
function grid(range: RangeTarget, engine: Engine, read: Read): unknown[][] | null {
  if (range.isUnbounded) return null;
  const { sheet, area } = range;
  engine.requireSize(area);
  const out: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(read(cellAt(sheet, row, column), formatOf(sheet, row, column)));
    out.push(line);
  }
  return out;
}

/** Calls for each cell with its entry: an array of the exact shape, or one value for all. */
function spread(
  range: RangeTarget,
  value: unknown,
  engine: Engine,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  const { area } = range;
  if (range.isUnbounded) throw invalidArgument('whole columns and rows cannot be written cell by cell');
  engine.requireSize(area);
  const lines = Array.isArray(value) ? (value as unknown[]) : null;
  if (lines) requireShape(lines, rows(area), columns(area));
  else if (typeof value === 'object') throw invalidArgument('an array of rows is needed');
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const line = lines?.[row - area.top] as readonly unknown[] | undefined;
      write(row, column, line ? line[column - area.left] : value);
    }
}

function requireShape(lines: readonly unknown[], height: number, width: number): void {
  if (lines.length !== height)
    throw invalidArgument(`${String(lines.length)} rows are given for ${String(height)}`);
  for (const line of lines) {
    if (!Array.isArray(line)) throw invalidArgument('an array of rows is needed, each an array of cells');
    if (line.length !== width)
      throw invalidArgument(`${String(line.length)} columns are given for ${String(width)}`);
  }
}

function writeEntries(range: RangeTarget, value: unknown, engine: Engine): void {
  requireUnlocked(range);
  spread(range, value, engine, (row, column, entry) => {
    writeCell(range.sheet, row, column, entry);
  });
  engine.events.changed(range.sheet, range.area);
}

function writeNumberFormats(range: RangeTarget, value: unknown, engine: Engine): void {
  requireAllowed(range.sheet, 'allowFormatCells');
  const set = (sheet: SheetModel, area: RangeTarget['area'], entry: unknown): void => {
    if (entry === null) return;
    if (typeof entry !== 'string' || entry === '')
      throw invalidArgument(`number format ${JSON.stringify(entry)}`);
    applyFormat(sheet, area, { numberFormat: entry });
  };
  if (range.isUnbounded && typeof value === 'string') {
    set(range.sheet, range.area, value);
    return;
  }
  spread(range, value, engine, (row, column, entry) => {
    set(range.sheet, { top: row, left: column, bottom: row, right: column }, entry);
  });
}

const entries = (read: Read): ScalarSpec<RangeTarget> => ({
  get: (range, engine) => grid(range, engine, read),
  set: writeEntries,
});

const readOnly = (read: Read): ScalarSpec<RangeTarget> => ({
  get: (range, engine) => grid(range, engine, read),
});

/** Hidden rows or columns: true, false, or null for some of them. */
function hidden(side: 'rows' | 'columns'): ScalarSpec<RangeTarget> {
  const span = ({ area }: RangeTarget): [number, number] =>
    side === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return {
    get: (range) => {
      const [from, to] = span(range);
      const lines = range.sheet[side];
      let count = 0;
      for (const [index, line] of lines) if (index >= from && index <= to && line.hidden) count++;
      return count === 0 ? false : count === to - from + 1 ? true : null;
    },
    set: (range, value, engine) => {
      if (typeof value !== 'boolean') throw invalidArgument('true or false is needed');
      requireAllowed(range.sheet, side === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      const [from, to] = span(range);
      if (side === 'rows' && isWholeRows(range.area) && to - from > 100_000)
        throw new ExcelError('NotImplemented', 'the stand-in hides no more than 100 000 rows');
      for (let index = from; index <= to; index++) hideLine(range.sheet[side], index, value);
      if (side === 'rows') tellHidden(range, value, engine);
    },
  };
}

function tellHidden({ sheet, area }: RangeTarget, isHidden: boolean, { events }: Engine): void {
  const address = formatArea({ ...area, left: 0, right: LAST_COLUMN });
  events.emit(EVENT.rowHiddenChanged, sheet.id, {
    address,
    changeType: isHidden ? 'Hidden' : 'Unhidden',
    worksheetId: sheet.id,
  });
}

function hideLine(lines: SheetModel['rows'], index: number, isHidden: boolean): void {
  const line = lines.get(index) ?? {};
  if (isHidden) line.hidden = true;
  else delete line.hidden;
  if (Object.keys(line).length > 0) lines.set(index, line);
  else lines.delete(index);
}

export const rangeValues: Readonly<Record<string, ScalarSpec<RangeTarget>>> = {
  values: entries(valueOf),
  formulas: entries(formulaOf),
  valueTypes: readOnly(valueTypeOf),
  text: readOnly(textOf),
  numberFormat: {
    get: (range, engine) => grid(range, engine, (_cell, format) => formatValue(format, 'numberFormat')),
    set: writeNumberFormats,
  },
  rowHidden: hidden('rows'),
  columnHidden: hidden('columns'),
};
