/** Writing a command's results. */
import type { WorkbookDesign } from '../core/sheets/types';
import type { Messages } from '../core/messages';
import { exists, writeWhole } from '../files/write';
import { renderWorkbook } from '../xlsx/write';
import { CliFailure } from './failure';

/** @throws CliFailure when one of the files is there and may not be overwritten; nothing has been written then */
export async function requireFree(
  files: readonly string[],
  force: boolean,
  messages: Messages,
): Promise<void> {
  if (force) return;
  const there: string[] = [];
  for (const file of files) if (await exists(file)) there.push(file);
  const [first] = there;
  if (first === undefined) return;
  const { failures } = messages.cli;
  if (files.length === 1) throw new CliFailure(failures.fileExists({ file: first }));
  const shown = there.slice(0, 3).join('、') + (there.length > 3 ? '…' : '');
  throw new CliFailure(failures.filesExist({ files: shown, count: String(there.length) }));
}

/** @throws CliFailure when the file cannot be written; nothing is left behind */
export async function saveWorkbook(file: string, design: WorkbookDesign, messages: Messages): Promise<void> {
  await saveBytes(file, await renderWorkbook(design), messages);
}

/** @throws CliFailure when the file cannot be written; nothing is left behind */
export async function saveBytes(file: string, bytes: Uint8Array, messages: Messages): Promise<void> {
  try {
    await writeWhole(file, bytes);
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    const { failures } = messages.cli;
    const reason = code === 'EACCES' || code === 'EPERM' ? failures.permission : (code ?? message ?? '');
    throw new CliFailure(failures.write({ file, reason }));
  }
}
