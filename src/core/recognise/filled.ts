/** Which rows of a list are entries: a running number written in advance, or a total below, is none. */
import { scalarText } from '../grid/lookup';
import type { Row } from '../grid/types';
import { isBlankText } from '../text';
import { SUBTOTAL_WORDS, TOTAL_WORDS } from '../vocabulary/total-words';
import { type TableShape, isRepeatedHeading } from './find-table';
import { Words } from './heading-text';
import type { SheetView } from './sheet-view';
import type { FoundColumn, FoundTable } from './types';

const TOTALS = new Words([...SUBTOTAL_WORDS, ...TOTAL_WORDS]);

/** The rows below a table's headings that hold an entry, headings repeated at a page break left out. */
export function entryRows<C extends string>(
  view: SheetView,
  { columns, headingRow }: FoundTable<C>,
  shape: TableShape<C>,
): readonly Row[] {
  const ids = new Map(
    Object.entries<FoundColumn | undefined>(columns).map(([id, found]) => [found?.column, id] as const),
  );
  return view.sheet.rows.filter(
    (row) => row.index > headingRow && holdsAnything(row, ids) && !isRepeatedHeading(row, shape),
  );
}

/** @param ids the table's columns by their place; one called `sequence` does not count */
function holdsAnything({ cells }: Row, ids: ReadonlyMap<number | undefined, string>): boolean {
  let holds = false;
  for (const { column, value } of cells) {
    const id = ids.get(column);
    if (id === undefined) continue;
    // A number is neither a word for a total nor blank, and spelling it out takes longest.
    const text = typeof value === 'number' ? null : scalarText(value);
    if (text !== null && TOTALS.has(text)) return false;
    holds ||= id !== 'sequence' && (text === null || !isBlankText(text));
  }
  return holds;
}
