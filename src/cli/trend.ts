/** The sheets of several years, where several were given. */
import { trendOf } from '../core/last-year/trend';
import { yearOfSummary } from '../core/last-year/years';
import { trendTextsIn } from '../core/messages/trend';
import type { SummaryContext } from '../core/sheets/summary';
import { withTrend } from '../core/sheets/summary/trend-sheets';
import type { WorkbookDesign } from '../core/sheets/types';
import type { Options } from './options';
import { readYears } from './previous';

/** One former year is last year, which needs no sheet of many. */
const FEWEST_YEARS = 2;

/** @throws CliFailure as `readYears` does */
export async function withYears(
  design: WorkbookDesign,
  context: SummaryContext,
  { previous, language, messages }: Options,
): Promise<WorkbookDesign> {
  if (previous.length < FEWEST_YEARS) return design;
  const { roster } = context.summary.scheme;
  const former = await readYears(previous, roster, { messages });
  if (former.length < FEWEST_YEARS) return design;
  const trend = trendOf([...former, yearOfSummary(context.summary)], roster);
  return withTrend(design, trend, trendTextsIn(language), context);
}
