/** One table of the scheme workbook: found by its sheet's name and its headings. */
import { cellIn } from '../../grid/lookup';
import type { Cell, Row, Workbook } from '../../grid/types';
import { plainHeading } from '../../recognise/heading-text';
import { type SheetView, placeOf, textOf } from '../../recognise/sheet-view';
import type { Place } from '../../recognise/types';
import { isBlankText } from '../../text';

export interface TableRow<C extends string> {
  readonly cell: (column: C) => Cell | undefined;
  /** As a person reads it, white space at the ends dropped. */
  readonly text: (column: C) => string;
  readonly place: (column: C) => Place;
}

export type FoundSchemeTable<C extends string> =
  | { readonly found: true; readonly view: SheetView; readonly rows: readonly TableRow<C>[] }
  | { readonly found: false; readonly sheet: string | null; readonly missing: readonly string[] };

/** Title, notices and hints stand above the headings. */
const ROWS_SEARCHED = 12;

export function readTable<C extends string>(
  workbook: Workbook,
  file: string,
  name: string,
  headings: Readonly<Record<C, string>>,
): FoundSchemeTable<C> {
  const words = Object.values<string>(headings);
  const sheet = workbook.sheets.find((candidate) => plainHeading(candidate.name) === name);
  if (!sheet) return { found: false, sheet: null, missing: words };
  const view: SheetView = { file, sheet, date1904: workbook.date1904 };
  const best = sheet.rows
    .slice(0, ROWS_SEARCHED)
    .map((row) => ({ row, columns: columnsOf(row, headings) }))
    .reduce<{ row: Row; columns: ReadonlyMap<C, number> } | null>(
      (known, one) => (one.columns.size > (known?.columns.size ?? 0) ? one : known),
      null,
    );
  const ids = Object.keys(headings) as C[];
  const missing = ids.filter((id) => !best?.columns.has(id)).map((id) => headings[id]);
  if (!best || missing.length > 0) return { found: false, sheet: sheet.name, missing };
  const rows = sheet.rows
    .filter(
      ({ index, cells }) => index > best.row.index && cells.some((cell) => !isBlankText(textOf(view, cell))),
    )
    .map((row) => tableRow(view, row, best.columns));
  return { found: true, view, rows };
}

function columnsOf<C extends string>(
  row: Row,
  headings: Readonly<Record<C, string>>,
): ReadonlyMap<C, number> {
  const found = new Map<C, number>();
  for (const id of Object.keys(headings) as C[]) {
    const cell = row.cells.find(
      ({ value }) => typeof value === 'string' && plainHeading(value) === plainHeading(headings[id]),
    );
    if (cell) found.set(id, cell.column);
  }
  return found;
}

function tableRow<C extends string>(view: SheetView, row: Row, columns: ReadonlyMap<C, number>): TableRow<C> {
  const at = (id: C): number => columns.get(id) ?? 0;
  return {
    cell: (id) => cellIn(row, at(id)),
    text: (id) => textOf(view, cellIn(row, at(id))).trim(),
    place: (id) => placeOf(view, row.index, at(id)),
  };
}
