/** The lists of a village workbook (register and ledgers): their columns, capacity, and the areas that formulas count. */
import { columnLetters } from '../../grid/address';
import {
  CASE_COLUMNS,
  PROJECT_COLUMNS,
  RECTIFICATION_COLUMNS,
  REGISTER_COLUMNS,
  TABLES,
} from '../../vocabulary/columns';

export interface ListLayout {
  readonly sheet: string;
  /** Column id and heading, left to right, with width in characters. */
  readonly columns: readonly (readonly [id: string, heading: string, width: number])[];
  /** Zero-based. */
  readonly headingRow: number;
  readonly capacity: number;
  /** So many rows look like rows to fill in; the rest is open to typing but bare, so that nobody prints empty pages. */
  readonly shown: number;
}

/** Title, hint, headings. */
const HEADING_ROW = 2;

function list(
  sheet: string,
  headings: Readonly<Record<string, string>>,
  widths: readonly number[],
  capacity: number,
  shown: number,
): ListLayout {
  const columns = Object.entries(headings).map(
    ([id, heading], at) => [id, heading, widths[at] ?? 12] as const,
  );
  return { sheet, columns, headingRow: HEADING_ROW, capacity, shown };
}

export const REGISTER_LIST = list(
  TABLES.register,
  REGISTER_COLUMNS,
  [10, 12, 34, 16, 17, 34, 8, 20],
  200,
  40,
);
export const PROJECT_LIST = list(
  TABLES.projects,
  PROJECT_COLUMNS,
  [7, 28, 18, 22, 12, 9, 12, 11, 12, 12],
  30,
  12,
);
export const CASE_LIST = list(TABLES.cases, CASE_COLUMNS, [7, 17, 12, 26, 8, 13, 17, 17, 12, 20], 50, 15);
export const RECTIFICATION_LIST = list(
  TABLES.rectifications,
  RECTIFICATION_COLUMNS,
  [7, 30, 14, 30, 12, 17, 17, 20],
  50,
  15,
);

export function listColumn({ columns }: ListLayout, id: string): number {
  return columns.findIndex(([known]) => known === id);
}

/** The column's cells below its heading as formulas on other sheets write them: 项目台账!$F$4:$F$33 */
export function listArea(layout: ListLayout, id: string): string {
  const column = columnLetters(listColumn(layout, id));
  const first = layout.headingRow + 2;
  return `${layout.sheet}!$${column}$${String(first)}:$${column}$${String(first + layout.capacity - 1)}`;
}
