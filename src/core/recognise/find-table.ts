/** Finding a table by its headings, wherever it stands and whatever its columns' order. */
import { cellIn } from '../grid/lookup';
import type { Row } from '../grid/types';
import { isBlankText } from '../text';
import type { TableId } from '../vocabulary/columns';
import type { ColumnHeadings } from '../vocabulary/headings';
import { isOneLetterOff, plainHeading } from './heading-text';
import { type SheetView, placeOf, shownCell, textOf } from './sheet-view';
import type { FoundColumn, FoundTable, NearMiss } from './types';

export interface TableShape<C extends string> {
  readonly table: TableId;
  readonly headings: Readonly<Record<C, ColumnHeadings>>;
  /** Columns without which the table cannot be used. */
  readonly required: readonly C[];
  /** A heading row names at least `least` columns, one of each group among them. */
  readonly least: number;
  readonly telling: readonly (readonly C[])[];
}

/** Titles, notices and captions stand above a table; nobody puts more than these rows there. */
const ROWS_SEARCHED = 60;
/** Headings stand side by side; a hostile sheet has thousands of columns. */
const COLUMNS_SEARCHED = 200;

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly plain: string;
}

interface Candidate<C extends string> {
  readonly headingRow: number;
  readonly headings: readonly Heading[];
  readonly columns: Partial<Record<C, FoundColumn>>;
  readonly count: number;
}

/** The best heading row of a sheet; null when none names enough columns. */
export function findTable<C extends string>(view: SheetView, shape: TableShape<C>): FoundTable<C> | null {
  let best: Candidate<C> | null = null;
  const rows = view.sheet.rows.slice(0, ROWS_SEARCHED);
  for (const row of rows) {
    for (const headings of [headingsOf(row), headingsOfTwo(view, row)]) {
      const found = candidate(view, shape, headings);
      if (found && found.count > (best?.count ?? 0)) best = found;
    }
  }
  if (!best) return null;
  const { headingRow, columns } = best;
  const missing = shape.required.filter((id) => columns[id] === undefined);
  const nearMisses = missing.flatMap((id) => nearMissOf(view, id, shape, best));
  return { table: shape.table, sheet: view.sheet.name, headingRow, columns, missing, nearMisses };
}

/** How many columns of a table a row names: two or more of them make it a heading row repeated at a page break. */
export function isRepeatedHeading<C extends string>(row: Row, shape: TableShape<C>): boolean {
  const named = headingsOf(row).filter(({ plain }) =>
    Object.values<ColumnHeadings>(shape.headings).some(({ accepted }) => accepted.includes(plain)),
  );
  return named.length >= shape.least;
}

function headingsOf(row: Row): readonly Heading[] {
  return row.cells.slice(0, COLUMNS_SEARCHED).flatMap((cell) => {
    const text = typeof cell.value === 'string' ? cell.value : '';
    if (isBlankText(text) || text.length > 60) return [];
    return [{ row: row.index, column: cell.column, text: text.trim(), plain: plainHeading(text) }];
  });
}

/** Headings over two rows: what stands below, under the merged cell above it where there is one. */
function headingsOfTwo(view: SheetView, upper: Row): readonly Heading[] {
  const lower = view.sheet.rows.find(({ index }) => index === upper.index + 1);
  if (!lower || !view.sheet.merges.some(({ top, bottom }) => top === upper.index && bottom >= top)) return [];
  const columns = new Set([...upper.cells, ...lower.cells].map(({ column }) => column));
  return [...columns]
    .sort((a, b) => a - b)
    .slice(0, COLUMNS_SEARCHED)
    .flatMap((column) => {
      const below = textOf(view, cellIn(lower, column)).trim();
      const above = textOf(view, shownCell(view, upper.index, column)).trim();
      const text = below === '' ? above : below;
      if (text === '' || text.length > 60) return [];
      return [{ row: lower.index, column, text, plain: plainHeading(text) }];
    });
}

function candidate<C extends string>(
  view: SheetView,
  shape: TableShape<C>,
  headings: readonly Heading[],
): Candidate<C> | null {
  const [first] = headings;
  if (!first || headings.length < shape.least) return null;
  const columns: Partial<Record<C, FoundColumn>> = {};
  const taken = new Set<number>();
  const ids = Object.keys(shape.headings) as C[];
  // Our own words first, then synonyms: 序号 is the code only where no column is headed 编号.
  const rounds = Math.max(...ids.map((id) => shape.headings[id].accepted.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const id of ids) {
      const word = shape.headings[id].accepted[round];
      if (word === undefined || columns[id] !== undefined) continue;
      const heading = headings.find(({ plain, column }) => plain === word && !taken.has(column));
      if (!heading) continue;
      taken.add(heading.column);
      columns[id] = {
        column: heading.column,
        heading: heading.text,
        place: placeOf(view, heading.row, heading.column),
      };
    }
  }
  const count = Object.keys(columns).length;
  const tells = shape.telling.every((group) => group.some((id) => columns[id] !== undefined));
  return count >= shape.least && tells ? { headingRow: first.row, headings, columns, count } : null;
}

/** A heading that no column took and that is nearly one of the missing column's. */
function nearMissOf<C extends string>(
  view: SheetView,
  id: C,
  { headings: known }: TableShape<C>,
  { headings, columns }: Candidate<C>,
): readonly NearMiss[] {
  const taken = new Set(Object.values<FoundColumn | undefined>(columns).map((found) => found?.column));
  const { accepted, alike } = known[id];
  const free = headings.filter(({ column }) => !taken.has(column));
  const near =
    free.find(({ plain }) => alike.includes(plain)) ??
    free.find(({ plain }) => accepted.some((word) => word.length > 2 && isOneLetterOff(plain, word)));
  return near ? [{ id, heading: near.text, place: placeOf(view, near.row, near.column) }] : [];
}
