/** All villages of a command's paths side by side: by the scheme given, else by the one that they all carry. */
import type { Scheme, Village } from '../core/scheme/types';
import { summarise } from '../core/summary/summarise';
import type { Summary } from '../core/summary/types';
import { type AssessedFiles, assessFiles, nothingRead } from './assess-files';
import { CliFailure } from './failure';
import type { Io } from './io';
import { loadRoster, requireScheme } from './load';
import type { Options } from './options';
import { picturesOf } from './pictures';
import { progressBar } from './progress';

export interface SummaryOfFiles {
  readonly summary: Summary;
  readonly assessed: AssessedFiles;
}

/**
 * @param keeps what is kept of every workbook besides what the summary needs
 * @throws CliFailure when nothing can be read, or nobody says by which scheme
 */
export async function summaryOf(
  options: Options,
  io: Io,
  keeps: 'register' | 'documents' = 'register',
): Promise<SummaryOfFiles> {
  const { values, messages } = options;
  const roster = values.villages === undefined ? null : await loadRoster(values.villages, messages);
  const given = values.scheme === undefined ? null : await requireScheme(values.scheme, messages);
  const assessed = await assessWith(options, given, roster, io, keeps);
  const { assessments, batch, scheme, lastYear } = assessed;
  const { failures } = messages.cli;
  if (nothingRead(assessments)) throw new CliFailure(failures.nothingRead);
  if (!scheme) throw new CliFailure(isAnyScheme(assessed) ? failures.schemesDiffer : failures.schemeMissing);
  return { summary: summarise(assessments, batch, scheme, lastYear), assessed };
}

async function assessWith(
  options: Options,
  given: Scheme | null,
  roster: readonly Village[] | null,
  io: Io,
  keeps: 'register' | 'documents',
): Promise<AssessedFiles> {
  const { paths, values, previous, quiet, messages } = options;
  const pictures = picturesOf(options, io);
  const assessBy = (scheme: Scheme | null): Promise<AssessedFiles> =>
    assessFiles({
      paths,
      without: [values.out ?? '', values.from ?? '', ...(values.scheme === undefined ? [] : [values.scheme])],
      scheme: scheme && roster ? { ...scheme, roster } : scheme,
      evidence: values.evidence ?? null,
      previous,
      pictures,
      keeps,
      messages,
      progress: progressBar(io, messages.cli.progress.reading, quiet),
    });
  const assessed = await assessBy(given);
  // A roster on the command line goes before the one that the workbooks carry.
  const finished = roster && !given && assessed.scheme ? await assessBy(assessed.scheme) : assessed;
  pictures?.end();
  return finished;
}

function isAnyScheme({ assessments }: AssessedFiles): boolean {
  return assessments.some((one) => one.readable && one.scheme !== null);
}
