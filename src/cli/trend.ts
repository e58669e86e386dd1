/** The sheets of several years, where several were given. */
import type { SummaryContext } from '../core/sheets/summary';
import { withFormerYears } from '../core/sheets/summary/with-former-years';
import type { WorkbookDesign } from '../core/sheets/types';
import type { Options } from './options';
import { readYears } from './previous';

/** @throws CliFailure as `readYears` does */
export async function withYears(
  design: WorkbookDesign,
  context: SummaryContext,
  { previous, language, messages }: Options,
): Promise<WorkbookDesign> {
  // One file or folder holds one year: it was read before, and makes no sheet of many.
  if (previous.length < 2) return design;
  const former = await readYears(previous, context.summary.scheme.roster, { messages });
  return withFormerYears(design, former, context, language);
}
