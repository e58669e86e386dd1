/** Sheets as rows of values, and the neutral workbook made from them: small enough to edit by hand. */
import { serialFromDate } from '../../calendar/civil-date';
import type { Cell, Sheet, SheetState, Workbook } from '../../grid/types';
import type { ExampleValue } from '../example';

export interface PlainRow {
  /** What edits call the row. */
  readonly key: string;
  readonly hidden?: true;
  readonly values: readonly ExampleValue[];
}

export interface PlainSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly PlainRow[];
}

/** The key of a heading row. */
export const HEADINGS = '表头';

function cell(row: number, column: number, value: ExampleValue): Cell {
  if (typeof value !== 'object' || value === null) return { row, column, value };
  if ('formula' in value) return { row, column, value: value.value, formula: value.formula };
  if ('date' in value) return { row, column, value: serialFromDate(value.date), isDate: true };
  return { row, column, value: { error: value.error } };
}

function sheet(plain: PlainSheet): Sheet {
  return {
    name: plain.name,
    state: plain.state,
    rows: plain.rows
      .map(({ hidden, values }, index) => ({
        index,
        hidden: hidden ?? false,
        cells: values.flatMap((value, column) =>
          value === null || value === '' ? [] : [cell(index, column, value)],
        ),
      }))
      .filter((row) => row.hidden || row.cells.length > 0),
    merges: [],
    hiddenColumns: plain.hiddenColumns.map((column) => ({ from: column, to: column })),
    hyperlinks: [],
    isProtected: false,
  };
}

export function toWorkbook(
  sheets: readonly PlainSheet[],
  hasMacros: boolean,
  externalLinks: readonly string[],
): Workbook {
  return { sheets: sheets.map(sheet), names: [], date1904: false, hasMacros, externalLinks };
}
