/** Finding a table by its headings, wherever it stands and whatever its columns' order. */
import type { Row } from '../grid/types';
import type { TableId } from '../vocabulary/columns';
import type { ColumnHeadings } from '../vocabulary/headings';
import { FEWEST, type Heading, headingLines, namesColumns } from './heading-lines';
import { Words, isOneLetterOff } from './heading-text';
import { type SheetView, placeOf } from './sheet-view';
import type { FoundColumn, FoundTable, NearMiss } from './types';

export interface TableShape<C extends string> {
  readonly table: TableId;
  readonly headings: Readonly<Record<C, ColumnHeadings>>;
  /** Columns without which the table cannot be used. */
  readonly required: readonly C[];
  /** A heading row names one column of each group. */
  readonly telling: readonly (readonly C[])[];
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
  for (const headings of headingLines(view)) {
    const found = candidate(view, shape, headings);
    if (found && found.count > (best?.count ?? 0)) best = found;
  }
  if (!best) return null;
  const { headingRow, columns } = best;
  const missing = shape.required.filter((id) => columns[id] === undefined);
  const nearMisses = missing.flatMap((id) => nearMissOf(view, id, shape, best));
  return { table: shape.table, sheet: view.sheet.name, headingRow, columns, missing, nearMisses };
}

/** Whether a row below the headings repeats them, as at a page break. */
export function isRepeatedHeading<C extends string>(row: Row, shape: TableShape<C>): boolean {
  return namesColumns(row, wordsOf(shape));
}

const known = new WeakMap<object, Words>();

/** Every word that heads a column of a table; made once. */
function wordsOf<C extends string>(shape: TableShape<C>): Words {
  const made = known.get(shape);
  if (made) return made;
  const words = new Words(Object.values<ColumnHeadings>(shape.headings).flatMap(({ accepted }) => accepted));
  known.set(shape, words);
  return words;
}

function candidate<C extends string>(
  view: SheetView,
  shape: TableShape<C>,
  headings: readonly Heading[],
): Candidate<C> | null {
  const [first] = headings;
  const words = wordsOf(shape);
  if (!first || headings.filter(({ plain }) => words.has(plain)).length < FEWEST) return null;
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
  return count >= FEWEST && tells ? { headingRow: first.row, headings, columns, count } : null;
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
