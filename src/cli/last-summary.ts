/** The summary made before: what people typed into it is taken over into the new one. */
import { readSummary, type SummaryFile } from '../core/summary-file';
import { backUp, exists } from '../files/write';
import { CliFailure } from './failure';
import { readWorkbookFile, reasonOf } from './load';
import type { Options } from './options';

export interface LastSummary {
  readonly path: string;
  readonly file: SummaryFile;
}

/**
 * The one that `--from` names; without it the one that is about to be replaced, so that nobody's words are lost.
 * @returns null when there is none
 * @throws CliFailure when `--from` names no summary, or what is replaced cannot be read
 */
export async function lastSummary({ values, messages }: Options): Promise<LastSummary | null> {
  const given = values.from;
  const path = given ?? values.out ?? '';
  if (given === undefined && !(await exists(path))) return null;
  const read = await readWorkbookFile(path);
  const file = read.ok ? readSummary(read.workbook) : null;
  if (file) return { path, file };
  if (given === undefined) return null;
  const { failures } = messages.cli;
  if (!read.ok)
    throw new CliFailure(
      failures.fromUnreadable({ file: path, reason: reasonOf(path, read.unreadable, messages) }),
    );
  throw new CliFailure(failures.fromNotSummary({ file: path }));
}

/**
 * Keeps what is about to be replaced beside it.
 * @returns where it is kept; null when there is nothing to replace
 * @throws CliFailure when it cannot be kept: then nothing is replaced
 */
export async function keepReplaced(file: string, { messages }: Options): Promise<string | null> {
  if (!(await exists(file))) return null;
  try {
    return await backUp(file);
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    throw new CliFailure(messages.cli.failures.write({ file: `${file}.bak`, reason: code ?? message ?? '' }));
  }
}
