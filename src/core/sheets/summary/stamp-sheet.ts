/** The very hidden sheet of the summary: what it was made from, so that it can be read back (`summary-file/`). */
import type { ProposedEntry } from '../../summary-file/types';
import { stampRecords } from '../../summary-file/stamp';
import { SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import type { SheetDesign } from '../types';
import { veryHiddenSheet } from '../very-hidden-sheet';
import type { SummaryContext } from './context';
import { villagesOf } from './villages';

const WIDTHS = [10, 24, 24, 12, 12, 12, 12, 12, 12, 12, 12];

/** @param proposed what the product itself puts into the rows of 整改台账 */
export function stampSheet(
  { summary, madeOn }: SummaryContext,
  proposed: readonly ProposedEntry[],
): SheetDesign {
  const records = stampRecords({
    scheme: summary.scheme,
    madeOn,
    villages: villagesOf(summary),
    proposed,
  });
  return veryHiddenSheet({ name: SUMMARY_TABLES.stamp, widths: WIDTHS, records, isProtected: false });
}
