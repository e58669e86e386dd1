/** zpt evidence register: a register from the names of the files in a folder. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { proposeRegister } from '../../core/evidence/register/build';
import type { ProposedRegister } from '../../core/evidence/register/types';
import type { Messages } from '../../core/messages';
import { registerWorkbook } from '../../core/sheets/register';
import { readEvidenceFolder } from '../../files/evidence';
import { CliFailure } from '../failure';
import type { ExitCode, Io } from '../io';
import { requireScheme } from '../load';
import type { Options } from '../options';
import { oneLine } from '../print';
import { requireFree, saveWorkbook } from '../save';

/** Changes whenever a field or its meaning changes. */
const SCHEMA_VERSION = 1;
/** So many files that were left over are named at the terminal; the workbook names all. */
const MOST_SHOWN = 10;

export async function evidenceRegister(
  { paths, values, force, quiet, json, messages }: Options,
  io: Io,
): Promise<ExitCode> {
  const folder = paths[0] ?? '';
  const file = values.out ?? '';
  const { failures } = messages.cli;
  if (!(await isFolder(folder))) throw new CliFailure(failures.evidenceFolder({ folder }));
  await requireFree([file], force, messages);
  const scheme = values.scheme === undefined ? null : await requireScheme(values.scheme, messages);
  const { files } = await readEvidenceFolder(folder);
  // What this command itself wrote there before is no evidence.
  const evidence = files.filter((one) => path.resolve(folder, one.path) !== path.resolve(file));
  if (evidence.length === 0) throw new CliFailure(failures.noEvidence({ folder }));
  const register = proposeRegister(evidence, scheme);
  await saveWorkbook(file, registerWorkbook(register, messages), messages);
  if (json) io.out(registerJson(file, register, messages));
  else if (!quiet) io.out(`${lines(file, register, messages).map(oneLine).join('\n')}\n`);
  return 0;
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

function registerJson(file: string, { rows, untied }: ProposedRegister, messages: Messages): string {
  const { doubt: textOf, untied: reasonOf } = messages.evidenceRegister;
  const result = {
    schemaVersion: SCHEMA_VERSION,
    file,
    rows: rows.map(({ number, items, name, kind, date, path: listed, copies, files, doubts }) => ({
      number,
      items,
      name,
      kind: kind === '' ? null : kind,
      date: date && 'day' in date ? date.day : (date?.month ?? null),
      path: listed,
      copies,
      files,
      doubts: doubts.map((doubt) => ({ id: doubt.id, text: textOf(doubt) })),
    })),
    untied: untied.map((one) => ({ path: one.path, reason: one.reason, text: reasonOf(one) })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function lines(file: string, { rows, untied }: ProposedRegister, messages: Messages): readonly string[] {
  const texts = messages.cli.register;
  const doubtful = rows.filter(({ doubts }) => doubts.length > 0).length;
  const shown = untied.slice(0, MOST_SHOWN);
  return [
    texts.written({ file, rows: String(rows.length) }),
    ...(doubtful > 0 ? [texts.doubtful({ count: String(doubtful) })] : []),
    ...(untied.length > 0 ? [texts.untied({ count: String(untied.length) })] : []),
    ...shown.map((one) => `  ${one.path}　${messages.evidenceRegister.untied(one)}`),
    ...(untied.length > shown.length ? ['  …'] : []),
    texts.paste,
  ];
}
