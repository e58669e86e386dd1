/** What is put on the cells of the open workbook, and the sheet that lists it. */
import type { Mark } from '../../../core/host/types';
import type { SheetDesign } from '../../../core/sheets/types';
import { sortWaived } from '../../../core/waivers';
import type { PaneServices } from '../services';
import { dateOf } from '../time';
import type { CheckResult } from './types';

export interface Marking {
  readonly marks: readonly Mark[];
  readonly results: SheetDesign;
}

export async function marking(
  { assessment, waivers }: CheckResult,
  { messages, now }: PaneServices,
): Promise<Marking> {
  // The layout of sheets is loaded when one is first painted.
  const [{ marksOf }, { resultsSheet }] = await Promise.all([
    import('../../../core/host/marks'),
    import('../../../core/sheets/results/results-sheet'),
  ]);
  const findings = sortWaived(assessment.findings, waivers);
  return {
    marks: marksOf(findings.open, messages),
    results: resultsSheet({ assessment, findings, messages, madeOn: dateOf(now()) }),
  };
}
