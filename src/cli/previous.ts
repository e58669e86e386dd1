/** The scores of former years from their files: villages' workbooks, or summaries of them. */
import path from 'node:path';
import { assess } from '../core/assess';
import { previousVillage } from '../core/last-year/from-assessment';
import { scoresFromSummary } from '../core/last-year/from-summary';
import type { PreviousScores, PreviousVillage, YearScores } from '../core/last-year/types';
import { joinedYears, yearOfVillages } from '../core/last-year/years';
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
 * Every summary is a year of its own; villages' workbooks are one year together, and a summary that lies beside them or is
 * of their year says the same once more and is left out. Oldest first: by the years themselves where all are known, else
 * as given.
 * A workbook is taken by the scheme it brings, or as it is written; one that holds no scores is passed over.
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
  const summaries: { readonly folder: string; readonly year: YearScores }[] = [];
  const folders = new Set<string>();
  const villages: PreviousVillage[] = [];
  let villagesAt = 0;
  let label = '';
  for (const file of files) {
    const read = await readWorkbookFile(file);
    const summary = read.ok ? scoresFromSummary(read.workbook, file) : null;
    if (summary) {
      summaries.push({ folder: path.resolve(path.dirname(file)), year: summary });
      continue;
    }
    const assessment = assess({ file, read });
    const found = previousVillage(assessment, roster);
    if (!found) continue;
    if (villages.length === 0) villagesAt = summaries.length;
    folders.add(path.resolve(path.dirname(file)));
    if (assessment.readable && assessment.scheme) label = assessment.scheme.period.to.slice(0, 4);
    villages.push(found);
  }
  const ofVillages = villages.length > 0 ? [yearOfVillages(villages, label)] : [];
  const kept = (from: number, to?: number): readonly YearScores[] =>
    summaries
      .slice(from, to)
      .filter(({ folder, year }) => !folders.has(folder) && (label === '' || year.label !== label))
      .map(({ year }) => year);
  const years = inOrder([...kept(0, villagesAt), ...ofVillages, ...kept(villagesAt)]);
  if (years.length === 0) throw new CliFailure(failures.noPrevious({ paths: paths.join('、') }));
  return joinedYears(years);
}

function inOrder(years: readonly YearScores[]): readonly YearScores[] {
  if (!years.every(({ label }) => /^\d{4}$/.test(label))) return years;
  return [...years].sort((one, other) => Number(one.label) - Number(other.label));
}
