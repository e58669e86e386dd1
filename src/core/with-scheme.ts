/** What a workbook says in the light of a scheme: what only its period and items can tell. */
import { withMatchedRows } from './match-rows';
import type { Submission } from './recognise/types';
import { withYears } from './recognise/yearless';
import type { Scheme } from './scheme/types';
import { itemsInForce } from './totals/veto';

/** Rows named by their words, and days whose year the period leaves no doubt about. The same submission for most. */
export function withScheme(submission: Submission, scheme: Scheme): Submission {
  return withMatchedRows(withYears(submission, scheme.period), itemsInForce(scheme));
}
