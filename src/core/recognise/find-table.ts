/** Finding a table by its headings, wherever it stands and whatever its columns' order. */
import type { Row } from '../grid/types';
import type { TableId } from '../vocabulary/columns';
import type { ColumnHeadings } from '../vocabulary/headings';
import { FEWEST, type Heading, headingLines, linesFrom, namesColumns } from './heading-lines';
import { Words, isOneLetterOff, pointsInBrackets } from './heading-text';
import { type SheetView, placeOf } from './sheet-view';
import type { FoundColumn, FoundTable, NearMiss } from './types';

export interface TableShape<C extends string> {
  readonly table: TableId;
  readonly headings: Readonly<Record<C, ColumnHeadings>>;
  /** Columns without which the table cannot be used. */
  readonly required: readonly C[];
  /** A heading row names one column of each group. */
  readonly telling: readonly (readonly C[])[];
  /** A required column can be done without where one of these is there. */
  readonly spare?: Readonly<Partial<Record<C, readonly C[]>>>;
  /** Further words that help to know a heading row by. */
  readonly known?: readonly string[];
  /** So many columns at least, where the row names enough words that are known; otherwise as many. */
  readonly fewest?: number;
  /** Takes headings that may stand over different columns, once the others are settled. */
  readonly settle?: (settling: Settling<C>) => void;
}

export interface Settling<C extends string> {
  readonly view: SheetView;
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<C, FoundColumn>>>;
  /** Headings that no column has taken. */
  readonly free: () => readonly Heading[];
  readonly take: (id: C, heading: Heading) => void;
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
  const others = freeHeadings(best).map((heading) => foundColumn(view, heading));
  const missing = shape.required.filter(
    (id) => columns[id] === undefined && !shape.spare?.[id]?.some((other) => columns[other] !== undefined),
  );
  const nearMisses = missing.flatMap((id) => nearMissOf(view, id, shape, best));
  return { table: shape.table, sheet: view.sheet.name, headingRow, columns, others, missing, nearMisses };
}

/** The columns that headings in a row below name: of a table that follows on the same sheet. null when they name too few. */
export function columnsNamed<C extends string>(
  view: SheetView,
  row: Row,
  shape: TableShape<C>,
): Pick<FoundTable<C>, 'columns' | 'headingRow' | 'others'> | null {
  let best: Candidate<C> | null = null;
  for (const headings of linesFrom(view, row)) {
    const found = candidate(view, shape, headings);
    if (found && found.count > (best?.count ?? 0)) best = found;
  }
  return best && { ...best, others: freeHeadings(best).map((heading) => foundColumn(view, heading)) };
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
  const words = new Words([
    ...Object.values<ColumnHeadings>(shape.headings).flatMap(({ accepted }) => accepted),
    ...(shape.known ?? []),
  ]);
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
      columns[id] = foundColumn(view, heading);
    }
  }
  shape.settle?.({
    view,
    headingRow: first.row,
    columns,
    free: () => headings.filter(({ column }) => !taken.has(column)),
    take: (id, heading) => {
      taken.add(heading.column);
      columns[id] = foundColumn(view, heading);
    },
  });
  const count = Object.keys(columns).length;
  const tells = shape.telling.every((group) => group.some((id) => columns[id] !== undefined));
  return count >= (shape.fewest ?? FEWEST) && tells
    ? { headingRow: first.row, headings, columns, count }
    : null;
}

/** "本村自评分数" holds 自评分, and "佐证编" is the beginning of 佐证编号. */
function holdsOther(plain: string, word: string): boolean {
  return (word.length > 2 && plain.includes(word)) || (plain.length > 2 && word.startsWith(plain));
}

function freeHeadings<C extends string>({ headings, columns }: Candidate<C>): readonly Heading[] {
  const taken = new Set(Object.values<FoundColumn | undefined>(columns).map((found) => found?.column));
  return headings.filter(({ column }) => !taken.has(column));
}

function foundColumn(view: SheetView, { row, column, text }: Heading): FoundColumn {
  const limit = pointsInBrackets(text);
  return { column, heading: text, place: placeOf(view, row, column), ...(limit && { limit }) };
}

/** A heading that no column took and that is nearly one of the missing column's. */
function nearMissOf<C extends string>(
  view: SheetView,
  id: C,
  { headings: known }: TableShape<C>,
  found: Candidate<C>,
): readonly NearMiss[] {
  const { accepted, alike } = known[id];
  const free = freeHeadings(found);
  const near =
    free.find(({ plain }) => alike.includes(plain)) ??
    free.find(({ plain }) => accepted.some((word) => word.length > 2 && isOneLetterOff(plain, word))) ??
    free.find(({ plain }) => accepted.some((word) => holdsOther(plain, word)));
  return near ? [{ id, heading: near.text, place: placeOf(view, near.row, near.column) }] : [];
}
