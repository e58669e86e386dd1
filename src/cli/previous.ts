/** The scores of former years from their files: villages' workbooks, or summaries of them. */
import path from 'node:path';
import { FormerYears } from '../core/last-year/former-years';
import type { PreviousScores, YearScores } from '../core/last-year/types';
import type { Messages } from '../core/messages';
import type { Village } from '../core/scheme/types';
import { listWorkbooks } from '../files/workbooks';
import { CliFailure } from './failure';
import { readWorkbookFile } from './load';

interface GivenMessages {
  readonly messages: Messages;
}

/**
 * Last year's scores: those of the latest year among the files.
 * @param roster this year's, for files that are only named for their village
 * @throws CliFailure when a path leads nowhere, or no scores are found in any of the files
 */
export async function readPrevious(
  paths: readonly string[],
  roster: readonly Village[],
  given: GivenMessages,
): Promise<PreviousScores> {
  return (await readYears(paths, roster, given)).at(-1)?.scores ?? { villages: [] };
}

/**
 * Oldest first.
 * @throws CliFailure when a path leads nowhere, or no scores are found in any of the files
 */
export async function readYears(
  paths: readonly string[],
  roster: readonly Village[],
  { messages }: GivenMessages,
): Promise<readonly YearScores[]> {
  const { failures } = messages.cli;
  const { files, missing } = await listWorkbooks(paths);
  const [absent] = missing;
  if (absent !== undefined) throw new CliFailure(failures.notThere({ file: absent }));
  const former = new FormerYears(roster);
  for (const file of files) former.add(file, path.resolve(path.dirname(file)), await readWorkbookFile(file));
  const years = former.years();
  if (years.length === 0) throw new CliFailure(failures.noPrevious({ paths: paths.join('、') }));
  return years;
}
