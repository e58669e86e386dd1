/** The part of a sheet around a cell, as rows and cells to draw. */
import { dateFromSerial } from '../../core/calendar/civil-date';
import type { FindingKind } from '../../core/checks/kind';
import { cellAddress, columnLetters, parseAddress } from '../../core/grid/address';
import { cellIn, rowAt, scalarText } from '../../core/grid/lookup';
import type { Area, Cell, Sheet } from '../../core/grid/types';
import { plain } from '../../taskpane/state/plain';

/** Rows above and below the cell, and columns in all: what a screen shows and an old computer draws at once. */
const ABOVE = 12;
const BELOW = 28;
const MOST_COLUMNS = 40;

export interface WindowCell {
  /** "I14" */
  readonly address: string;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly isNumber: boolean;
  readonly kind: FindingKind | null;
}

export interface WindowRow {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: readonly WindowCell[];
}

export interface SheetWindow {
  readonly letters: readonly string[];
  readonly rows: readonly WindowRow[];
}

/** @param kinds the worst finding of a cell, by address */
export function sheetWindow(
  sheet: Sheet,
  address: string,
  kinds: ReadonlyMap<string, FindingKind>,
  date1904: boolean,
): SheetWindow {
  const here = parseAddress(address) ?? { row: 0, column: 0 };
  const last = Math.max(sheet.rows.at(-1)?.index ?? 0, here.row);
  const top = Math.max(0, Math.min(here.row - ABOVE, last - ABOVE - BELOW));
  const bottom = Math.min(last, top + ABOVE + BELOW);
  const widest = Math.max(
    here.column,
    ...sheet.rows
      .filter(({ index }) => index >= top && index <= bottom)
      .map(({ cells }) => cells.at(-1)?.column ?? 0),
  );
  const left = Math.max(0, Math.min(here.column - MOST_COLUMNS + 4, widest - MOST_COLUMNS + 1));
  const right = Math.min(widest, left + MOST_COLUMNS - 1);
  const view: Area = { top, left, bottom, right };
  const merges = sheet.merges.filter((merge) => overlap(merge, view));
  const rows = range(top, bottom).map((row): WindowRow => {
    const found = rowAt(sheet, row);
    return {
      number: row + 1,
      isHidden: found?.hidden ?? false,
      cells: range(left, right).flatMap((column): readonly WindowCell[] => {
        const merge = merges.find((area) => holds(area, row, column));
        if (merge && (row > Math.max(merge.top, top) || column > Math.max(merge.left, left))) return [];
        const cell = merge ? lookUp(sheet, merge.top, merge.left) : found && cellIn(found, column);
        const at = cellAddress(row, column);
        return [
          {
            address: at,
            text: cell ? textOf(cell, date1904) : '',
            rows: merge ? Math.min(merge.bottom, bottom) - row + 1 : 1,
            columns: merge ? Math.min(merge.right, right) - column + 1 : 1,
            isNumber: typeof cell?.value === 'number',
            kind: kinds.get(at) ?? null,
          },
        ];
      }),
    };
  });
  return { letters: range(left, right).map(columnLetters), rows };
}

function lookUp(sheet: Sheet, row: number, column: number): Cell | undefined {
  const found = rowAt(sheet, row);
  return found && cellIn(found, column);
}

function textOf({ value, isDate }: Cell, date1904: boolean): string {
  const date = isDate && typeof value === 'number' ? dateFromSerial(value, date1904) : null;
  return plain(date ?? scalarText(value));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_nothing, index) => from + index);
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
