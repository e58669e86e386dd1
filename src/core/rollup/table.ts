/** Tables of our own summaries, found by their sheet's name and their headings, in whatever order the columns stand. */
import { cellAddress } from '../grid/address';
import { cellIn, scalarText } from '../grid/lookup';
import type { Cell, Row, Workbook } from '../grid/types';
import type { Place } from '../recognise/types';
import { squash } from '../text';

export interface SummaryTable {
  readonly sheet: string;
  /** The texts of the headings as they stand, and their zero-based columns. */
  readonly headings: readonly { readonly text: string; readonly column: number }[];
  /** What stands below the headings. */
  readonly rows: readonly Row[];
}

/** Headings stand near the top. */
const ROWS = 8;

/**
 * null when no visible or hidden sheet of one of these names has the headings.
 * @param required headings that must be there; white space and width do not matter
 */
export function summaryTable(
  { sheets }: Workbook,
  names: readonly string[],
  required: readonly string[],
): SummaryTable | null {
  for (const sheet of sheets.filter(({ name }) => names.includes(name))) {
    for (const [at, row] of sheet.rows.slice(0, ROWS).entries()) {
      const headings = row.cells.flatMap((cell) =>
        typeof cell.value === 'string' ? [{ text: cell.value, column: cell.column }] : [],
      );
      const there = new Set(headings.map(({ text }) => squash(text)));
      if (required.every((heading) => there.has(squash(heading))))
        return { sheet: sheet.name, headings, rows: sheet.rows.slice(at + 1) };
    }
  }
  return null;
}

/** The column of a heading; null when it is not there. */
export function columnOf({ headings }: SummaryTable, heading: string): number | null {
  const wanted = squash(heading);
  return headings.find(({ text }) => squash(text) === wanted)?.column ?? null;
}

export function cellUnder(row: Row, column: number | null): Cell | undefined {
  return column === null ? undefined : cellIn(row, column);
}

/** "" for a blank and for a column that is not there. */
export function textUnder(row: Row, column: number | null): string {
  return scalarText(cellUnder(row, column)?.value).trim();
}

/** The row of averages below a table: villages' rows hold no such formulas. */
export function isFooter(row: Row): boolean {
  return row.cells.some(({ formula }) => formula !== undefined && /\bAVERAGE\(/i.test(formula));
}

/** Rows with something under `column`. A table ends with its averages; what somebody wrote below is none of it. */
export function bodyOf({ rows }: SummaryTable, column: number | null): readonly Row[] {
  const end = rows.reduce((last, row, at) => (isFooter(row) ? at : last), rows.length);
  return rows.slice(0, end).filter((row) => !isFooter(row) && textUnder(row, column) !== '');
}

export function placeIn(file: string, { sheet }: SummaryTable, row: Row, column: number | null): Place {
  return column === null ? { file, sheet } : { file, sheet, cell: cellAddress(row.index, column) };
}
