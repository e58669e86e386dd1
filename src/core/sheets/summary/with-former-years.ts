/** The sheets of several years, where several were given. */
import { trendOf } from '../../last-year/trend';
import type { YearScores } from '../../last-year/types';
import { yearOfSummary } from '../../last-year/years';
import { trendTextsIn } from '../../messages/trend';
import type { WorkbookDesign } from '../types';
import type { SummaryContext } from './context';
import { withTrend } from './trend-sheets';

/** One former year is last year, which needs no sheet of many. */
const FEWEST_YEARS = 2;

/** @param former oldest first */
export function withFormerYears(
  design: WorkbookDesign,
  former: readonly YearScores[],
  context: SummaryContext,
  language: string,
): WorkbookDesign {
  if (former.length < FEWEST_YEARS) return design;
  const trend = trendOf([...former, yearOfSummary(context.summary)], context.summary.scheme.roster);
  return withTrend(design, trend, trendTextsIn(language), context);
}
