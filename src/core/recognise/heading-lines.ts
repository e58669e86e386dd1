/** The lines of a sheet that may be headings: one row, or two where headings are merged over two. */
import { cellIn, rowAt } from '../grid/lookup';
import type { Cell, Row } from '../grid/types';
import type { ColumnHeadings } from '../vocabulary/headings';
import { CASE_HEADINGS, PROJECT_HEADINGS, RECTIFICATION_HEADINGS } from '../vocabulary/ledger-headings';
import { REGISTER_HEADINGS } from '../vocabulary/register-headings';
import { SCORE_HEADINGS, KNOWN_SCORE_HEADINGS } from '../vocabulary/score-headings';
import { Words, plainHeading } from './heading-text';
import { type SheetView, shownCell, textOf } from './sheet-view';

export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly plain: string;
}

/** A heading row names at least so many columns of its table; fewer of the same words stand in any text. */
export const FEWEST = 4;

/** Titles, notices and captions stand above a table; nobody puts more than these rows there. */
const ROWS_SEARCHED = 60;
/** Headings stand side by side; a hostile sheet has thousands of columns. */
const COLUMNS_SEARCHED = 200;
const LONGEST = 60;

/** Every word that heads a column of any table. */
const WORDS = new Words([
  ...KNOWN_SCORE_HEADINGS,
  ...[SCORE_HEADINGS, REGISTER_HEADINGS, PROJECT_HEADINGS, CASE_HEADINGS, RECTIFICATION_HEADINGS].flatMap(
    (headings) => Object.values<ColumnHeadings>(headings).flatMap(({ accepted }) => accepted),
  ),
]);

/** Those that head one column only. */
const ACCEPTED = new Words(Object.values<ColumnHeadings>(SCORE_HEADINGS).flatMap(({ accepted }) => accepted));

const known = new WeakMap<SheetView, readonly (readonly Heading[])[]>();

/** The lines of a sheet that may be headings, from the top. Made once however many tables are looked for in it. */
export function headingLines(view: SheetView): readonly (readonly Heading[])[] {
  const made = known.get(view);
  if (made) return made;
  const { rows, merges } = view.sheet;
  const merged = new Set(merges.map(({ top }) => top));
  const lines: (readonly Heading[])[] = [];
  rows.slice(0, ROWS_SEARCHED).forEach((row, at) => {
    if (namesColumns(row, WORDS)) lines.push(headingsOf(row));
    const lower = rows[at + 1];
    if (!merged.has(row.index) || lower?.index !== row.index + 1) return;
    const both = headingsOfTwo(view, row, lower);
    if (namesEnough(both)) lines.push(both);
  });
  known.set(view, lines);
  return lines;
}

/** The lines that begin with one row, wherever in the sheet it stands. */
export function linesFrom(view: SheetView, row: Row): readonly (readonly Heading[])[] {
  const lower = rowAt(view.sheet, row.index + 1);
  const isMerged = view.sheet.merges.some(({ top }) => top === row.index);
  const both = isMerged && lower ? headingsOfTwo(view, row, lower) : [];
  return namesEnough(both) ? [headingsOf(row), both] : [headingsOf(row)];
}

function namesEnough(headings: readonly Heading[]): boolean {
  return headings.filter(({ plain }) => WORDS.has(plain)).length >= FEWEST;
}

/**
 * Whether a row names columns enough to be a heading row. Nearly all rows do not, and a few cells tell.
 * @param words those that head a column
 */
export function namesColumns({ cells }: Row, words: Words): boolean {
  const last = Math.min(cells.length, COLUMNS_SEARCHED);
  let named = 0;
  for (let at = 0; at < last && named < FEWEST && named + last - at >= FEWEST; at += 1) {
    const text = headingText(cells[at]);
    if (text !== '' && words.has(text)) named += 1;
  }
  return named >= FEWEST;
}

/** "" for what is no text, or too long for a heading. */
function headingText(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' && cell.value.length <= LONGEST ? cell.value : '';
}

function headingsOf(row: Row): readonly Heading[] {
  return row.cells.slice(0, COLUMNS_SEARCHED).flatMap((cell): readonly Heading[] => {
    const text = headingText(cell);
    const plain = plainHeading(text);
    return plain === '' ? [] : [{ row: row.index, column: cell.column, text: text.trim(), plain }];
  });
}

/** Headings over two rows: what stands below, under the merged cell above it where there is one. */
function headingsOfTwo(view: SheetView, upper: Row, lower: Row): readonly Heading[] {
  if (upper.cells.length + lower.cells.length < FEWEST) return [];
  const columns = new Set([...upper.cells, ...lower.cells].map(({ column }) => column));
  return [...columns]
    .sort((a, b) => a - b)
    .slice(0, COLUMNS_SEARCHED)
    .flatMap((column): readonly Heading[] => {
      const below = textOf(view, cellIn(lower, column)).trim();
      const above = textOf(view, shownCell(view, upper.index, column)).trim();
      const text = twoTexts(above, below);
      if (text === '' || text.length > LONGEST) return [];
      return [{ row: lower.index, column, text, plain: plainHeading(text) }];
    });
}

/** Below 自评 may stand 得分 and 说明: together they say what neither says alone. */
function twoTexts(above: string, below: string): string {
  if (below === '' || above === '') return below === '' ? above : below;
  const both = `${above}${below}`;
  return ACCEPTED.has(both) && !ACCEPTED.has(below) ? both : below;
}
