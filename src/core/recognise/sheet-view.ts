/** A sheet with what recognition asks of it: texts of cells, and the top left cell of merged ones. */
import { dateFromSerial } from '../calendar/civil-date';
import { cellAddress } from '../grid/address';
import { cellAt, scalarText } from '../grid/lookup';
import type { Cell, Sheet } from '../grid/types';
import type { Place } from './types';

export interface SheetView {
  readonly file: string;
  readonly sheet: Sheet;
  readonly date1904: boolean;
}

export function placeOf({ file, sheet }: SheetView, row: number, column: number, item?: string): Place {
  const cell = cellAddress(row, column);
  return item === undefined || item === ''
    ? { file, sheet: sheet.name, cell }
    : { file, sheet: sheet.name, cell, item };
}

/** What a cell says as a person reads it: a date is written as one; "" for a blank. */
export function textOf(view: SheetView, cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.isDate && typeof cell.value === 'number') {
    return dateFromSerial(cell.value, view.date1904) ?? scalarText(cell.value);
  }
  return scalarText(cell.value);
}

/** The cell that shows at a place: of a merged area its top left one. */
export function shownCell({ sheet }: SheetView, row: number, column: number): Cell | undefined {
  const own = cellAt(sheet, row, column);
  if (own) return own;
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return area && cellAt(sheet, area.top, area.left);
}
