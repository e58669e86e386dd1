/** Schemes and rosters from files. */
import path from 'node:path';
import { reportUnreadable } from '../core/checks/before/file-unreadable';
import type { Finding } from '../core/checks/types';
import type { ReadResult, Unreadable, Workbook } from '../core/grid/types';
import { isWorkbookName } from '../core/handed-in';
import type { Messages } from '../core/messages';
import { describe } from '../core/messages/describe';
import { rosterFromText, rosterFromWorkbook } from '../core/roster-lists';
import type { Scheme, Village } from '../core/scheme/types';
import { readScheme } from '../core/scheme/workbook';
import { readFileBytes } from '../files/read';
import { decodeText } from '../files/text';
import { CliFailure } from './failure';
import { readUntrusted } from './reading';

/** Never throws: what cannot be read is a result. */
export async function readWorkbookFile(file: string): Promise<ReadResult> {
  const read = await readFileBytes(file);
  return read.ok ? readUntrusted(read.bytes, path.basename(file)) : read;
}

/** The cause and the remedy in one sentence. */
export function reasonOf(file: string, unreadable: Unreadable, messages: Messages): string {
  const [finding] = reportUnreadable(file, unreadable);
  if (!finding) return '';
  const { message, remedy } = describe(finding, messages);
  return message + remedy;
}

export interface LoadedScheme {
  readonly scheme: Scheme | null;
  readonly findings: readonly Finding[];
}

/** The workbook of a scheme. @throws CliFailure when the file is none */
export async function requireWorkbook(file: string, messages: Messages): Promise<Workbook> {
  const read = await readWorkbookFile(file);
  if (read.ok) return read.workbook;
  throw new CliFailure(
    messages.cli.failures.schemeUnreadable({ file, reason: reasonOf(file, read.unreadable, messages) }),
  );
}

/** @throws CliFailure when the file is no workbook */
export async function loadScheme(file: string, messages: Messages): Promise<LoadedScheme> {
  return readScheme(await requireWorkbook(file, messages), file);
}

/** A scheme to work with. @throws CliFailure when it has errors */
export async function requireScheme(file: string, messages: Messages): Promise<Scheme> {
  const { scheme, findings } = await loadScheme(file, messages);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (scheme && errors.length === 0) return scheme;
  const lines = errors.map((finding) => {
    const { place, message, remedy } = describe(finding, messages);
    return `  ${place}　${message}${remedy}`;
  });
  const head = messages.cli.failures.schemeFaulty({ file, count: String(errors.length) });
  throw new CliFailure([head, ...lines].join('\n'));
}

/** A text with one village a line, or a workbook with a column of names. @throws CliFailure when it holds none */
export async function loadRoster(file: string, messages: Messages): Promise<readonly Village[]> {
  const { failures } = messages.cli;
  const read = await readFileBytes(file);
  if (!read.ok)
    throw new CliFailure(failures.roster({ file, reason: reasonOf(file, read.unreadable, messages) }));
  const roster = isWorkbookName(file)
    ? await workbookRoster(file, read.bytes, messages)
    : rosterFromText(decodeText(read.bytes));
  if (roster.length === 0) throw new CliFailure(failures.rosterEmpty({ file }));
  return roster;
}

async function workbookRoster(
  file: string,
  bytes: Uint8Array,
  messages: Messages,
): Promise<readonly Village[]> {
  const read = await readUntrusted(bytes, path.basename(file));
  if (read.ok) return rosterFromWorkbook(read.workbook);
  const reason = reasonOf(file, read.unreadable, messages);
  throw new CliFailure(messages.cli.failures.roster({ file, reason }));
}
