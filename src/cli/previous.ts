/** Last year's scores from last year's files. */
import { assess } from '../core/assess';
import { previousVillage } from '../core/last-year/from-assessment';
import type { PreviousScores, PreviousVillage } from '../core/last-year/types';
import type { Messages } from '../core/messages';
import type { Village } from '../core/scheme/types';
import { listWorkbooks } from '../files/workbooks';
import { CliFailure } from './failure';
import { readWorkbookFile } from './load';

/**
 * Every workbook is taken by the scheme it brings, or as it is written; one that holds no village's scores is passed over.
 * @param roster this year's, for files that are only named for their village
 * @throws CliFailure when a path leads nowhere, or no scores are found in any of the files
 */
export async function readPrevious(
  paths: readonly string[],
  roster: readonly Village[],
  { messages }: { readonly messages: Messages },
): Promise<PreviousScores> {
  const { failures } = messages.cli;
  const { files, missing } = await listWorkbooks(paths);
  const [absent] = missing;
  if (absent !== undefined) throw new CliFailure(failures.notThere({ file: absent }));
  const villages: PreviousVillage[] = [];
  for (const file of files) {
    const found = previousVillage(assess({ file, read: await readWorkbookFile(file) }), roster);
    if (found) villages.push(found);
  }
  if (villages.length === 0) throw new CliFailure(failures.noPrevious({ paths: paths.join('、') }));
  return { villages };
}
