/** zpt template: one workbook per village. */
import path from 'node:path';
import { builtinScheme } from '../../core/scheme/builtin';
import type { Scheme } from '../../core/scheme/types';
import { villageWorkbook } from '../../core/sheets/village';
import { distinctFileNames } from '../../files/name';
import { CliFailure } from '../failure';
import type { ExitCode, Io } from '../io';
import { loadRoster, requireScheme } from '../load';
import type { Options } from '../options';
import { progressBar } from '../progress';
import { requireFree, saveWorkbook } from '../save';

export async function template({ values, force, quiet, json, messages }: Options, io: Io): Promise<ExitCode> {
  const folder = values.out ?? '';
  const given = values.scheme === undefined ? builtinScheme : await requireScheme(values.scheme, messages);
  const roster = values.villages === undefined ? given.roster : await loadRoster(values.villages, messages);
  if (roster.length === 0) throw new CliFailure(messages.cli.failures.rosterNeeded);
  const scheme: Scheme = { ...given, roster };
  const names = distinctFileNames(roster.map(({ name }) => name));
  const files = names.map((name) => path.join(folder, `${name}.xlsx`));
  await requireFree(files, force, messages);
  const progress = progressBar(io, messages.cli.progress.writing, quiet);
  for (const [at, { name }] of roster.entries()) {
    progress.step(at, roster.length);
    await saveWorkbook(files[at] ?? '', villageWorkbook(scheme, name, messages), messages);
  }
  progress.end();
  if (json) io.out(`${JSON.stringify({ schemaVersion: 1, files })}\n`);
  else if (!quiet) {
    io.out(`${messages.cli.template.written({ count: String(files.length), folder })}\n`);
    if (scheme.illustrative) io.out(`${messages.cli.template.illustrative}\n`);
  }
  return 0;
}
