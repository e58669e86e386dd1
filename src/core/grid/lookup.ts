/** Looking things up in a sheet of the neutral model. */
import type { Cell, CellError, Row, Scalar, Sheet } from './types';

function bisect<T>(items: readonly T[], key: (item: T) => number, wanted: number): T | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined) return undefined;
    const found = key(item);
    if (found === wanted) return item;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

export function rowAt(sheet: Sheet, row: number): Row | undefined {
  return bisect(sheet.rows, (item) => item.index, row);
}

export function cellIn(row: Row, column: number): Cell | undefined {
  return bisect(row.cells, (item) => item.column, column);
}

/** The cell at a zero-based row and column; undefined when nothing is there. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const found = rowAt(sheet, row);
  return found && cellIn(found, column);
}

export function isCellError(value: Scalar): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A formula whose result nobody has calculated: other programs save workbooks without cached results. */
export function isUncalculated(cell: Cell): boolean {
  return cell.formula !== undefined && cell.value === null;
}

/** The value as a person would read it; "" for a blank. Dates stay serial numbers here. */
export function scalarText(value: Scalar | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value.error;
}
