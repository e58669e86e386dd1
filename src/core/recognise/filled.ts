/** Whether a row of a list holds anything: a running number written in advance, or a total below, is no entry. */
import { cellIn } from '../grid/lookup';
import type { Row } from '../grid/types';
import { isBlankText } from '../text';
import { SUBTOTAL_WORDS, TOTAL_WORDS } from '../vocabulary/headings';
import { plainHeading } from './heading-text';
import { type SheetView, textOf } from './sheet-view';
import type { FoundColumn } from './types';

const TOTALS: ReadonlySet<string> = new Set([...SUBTOTAL_WORDS, ...TOTAL_WORDS]);

/** @param columns of the table; one called `sequence` does not count */
export function holdsAnything(
  view: SheetView,
  row: Row,
  columns: Readonly<Partial<Record<string, FoundColumn>>>,
): boolean {
  let holds = false;
  for (const [id, found] of Object.entries(columns)) {
    const text = found ? textOf(view, cellIn(row, found.column)) : '';
    if (TOTALS.has(plainHeading(text))) return false;
    holds ||= id !== 'sequence' && !isBlankText(text);
  }
  return holds;
}
