/** Cells of the model: reading and writing them as a person or a call would. */
import type { Area, Scalar } from '../../../src/core/grid/types';
import { type CellModel, cellKey, keyColumn, keyRow, type SheetModel } from './model';
import { formatOf } from './format';
import { ExcelError, invalidArgument } from './errors';
import { understand } from './typed-text';

export const cellAt = (sheet: SheetModel, row: number, column: number): CellModel | undefined =>
  sheet.cells.get(cellKey(row, column));

/** The cell, made when there is none. */
export function openCell(sheet: SheetModel, row: number, column: number): CellModel {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key) ?? { value: null };
  sheet.cells.set(key, cell);
  return cell;
}

/** Forgets a cell that holds nothing any more, so that it looks as if it had never been. */
export function tidyCell(sheet: SheetModel, row: number, column: number): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (!cell) return;
  if (cell.format && Object.keys(cell.format).length === 0) delete cell.format;
  if (cell.value === null && cell.formula === undefined && cell.format === undefined) sheet.cells.delete(key);
}

/** Cells of an area that exist. */
export function* cellsIn(
  sheet: SheetModel,
  area: Area,
): Generator<[row: number, column: number, cell: CellModel]> {
  const few = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= sheet.cells.size;
  if (few) {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellAt(sheet, row, column);
        if (cell) yield [row, column, cell];
      }
    return;
  }
  for (const [key, cell] of [...sheet.cells]) {
    const row = keyRow(key);
    const column = keyColumn(key);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
      yield [row, column, cell];
  }
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * Writes one cell as Excel takes an entry: null leaves it, "" empties it, text that looks like a formula, number, date or
 * truth value becomes one, unless the cell's number format is "@" or the text begins with an apostrophe.
 */
export function writeCell(sheet: SheetModel, row: number, column: number, entry: unknown): void {
  if (entry === null) return;
  const format = formatOf(sheet, row, column);
  const isText = format['numberFormat'] === '@';
  const cell = openCell(sheet, row, column);
  delete cell.formula;
  if (typeof entry === 'string') writeText(cell, entry, isText);
  else cell.value = plain(entry, isText);
  tidyCell(sheet, row, column);
}

function plain(entry: unknown, isText: boolean): Scalar {
  if (typeof entry === 'boolean') return isText ? String(entry).toUpperCase() : entry;
  if (typeof entry === 'number') return isText ? String(entry) : entry;
  if (typeof entry === 'object' && entry !== null && 'error' in entry) return entry as Scalar;
  throw invalidArgument(`a cell cannot hold ${JSON.stringify(entry)}`);
}

function writeText(cell: CellModel, entry: string, isText: boolean): void {
  if (entry.length > LONGEST_TEXT) throw invalidArgument(`text of ${String(entry.length)} characters`);
  const understood = isText ? { value: entry === '' ? null : entry } : understand(entry);
  if (understood.formula !== undefined && understood.formula.length > LONGEST_FORMULA)
    throw new ExcelError('FormulaLengthExceedsLimit');
  cell.value = understood.value;
  if (understood.formula !== undefined) cell.formula = understood.formula;
  if (understood.numberFormat !== undefined && cell.format?.['numberFormat'] === undefined)
    cell.format = { ...cell.format, numberFormat: understood.numberFormat };
}

/** `Range.values` */
export function valueOf(cell: CellModel | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  return value === null ? '' : typeof value === 'object' ? value.error : value;
}

/** `Range.formulas` */
export const formulaOf = (cell: CellModel | undefined): string | number | boolean =>
  cell?.formula ?? valueOf(cell);

/** `Range.valueTypes` */
export function valueTypeOf(cell: CellModel | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? 'Empty' : 'String';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
