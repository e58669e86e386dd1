/** A scheme from a workbook file that a person picked. */
import { reportUnreadable } from '../../core/checks/before/file-unreadable';
import type { Unreadable } from '../../core/grid/types';
import type { Messages } from '../../core/messages';
import { describe } from '../../core/messages/describe';
import { recognise } from '../../core/recognise';
import type { Scheme } from '../../core/scheme/types';
import { PaneFailure } from './failure';
import type { PaneServices, PickedFile } from './services';

/**
 * A scheme workbook, or a village's workbook that carries one.
 * @throws PaneFailure when it is no scheme that can be used
 */
export async function readSchemeFile(file: PickedFile, { parse, messages }: PaneServices): Promise<Scheme> {
  const { failures } = messages.pane;
  const read = await parse(await bytesOf(file, messages));
  if (!read.ok)
    throw new PaneFailure(
      failures.unreadable({ file: file.path, reason: reasonOf(file.path, read.unreadable, messages) }),
    );
  const carried = recognise(read.workbook, file.path).snapshot?.scheme;
  if (carried) return carried;
  // Editing schemes is another job; whoever only checks does not load it.
  const { readScheme } = await import('../../core/scheme/workbook');
  const { scheme, findings } = readScheme(read.workbook, file.path);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (scheme && errors === 0) return scheme;
  throw new PaneFailure(failures.schemeFaulty({ file: file.path, count: String(errors) }));
}

/** @throws PaneFailure */
export async function bytesOf(file: PickedFile, messages: Messages): Promise<Uint8Array> {
  try {
    return await file.read();
  } catch {
    const reason = reasonOf(file.path, { reason: 'missing' }, messages);
    throw new PaneFailure(messages.pane.failures.unreadable({ file: file.path, reason }));
  }
}

/** The cause and the remedy. */
export function reasonOf(file: string, unreadable: Unreadable, messages: Messages): string {
  const [finding] = reportUnreadable(file, unreadable);
  if (!finding) return '';
  const { message, remedy } = describe(finding, messages);
  return message + remedy;
}
