/** Why something did not work, in one or two sentences: the cause, the remedy, and what the one button does. */
import { HostFailure, type HostFailureReason } from '../../core/host/types';
import type { Messages } from '../../core/messages';
import { plain } from './plain';

export interface Failed {
  /** The cause and the remedy. */
  readonly text: string;
  /** What the button says. */
  readonly label: string;
  /** null: there is nothing to try again; the button only takes the message away. */
  readonly act: (() => void) | null;
}

/** A failure whose words are known where it is thrown. */
export class PaneFailure extends Error {
  constructor(
    readonly text: string,
    readonly canRetry = false,
  ) {
    super(text);
    this.name = 'PaneFailure';
  }
}

/** Trying these again as they are would only fail again. */
const FINAL: ReadonlySet<HostFailureReason> = new Set(['protected', 'unsupported']);

export function failedBy(error: unknown, messages: Messages, retry: () => void): Failed {
  const { failures } = messages.pane;
  const isFinal =
    error instanceof PaneFailure ? !error.canRetry : error instanceof HostFailure && FINAL.has(error.reason);
  return {
    text: failureText(error, messages),
    label: isFinal ? failures.close : failures.retry,
    act: isFinal ? null : retry,
  };
}

export function failureText(error: unknown, { pane: { failures } }: Messages): string {
  if (error instanceof PaneFailure) return plain(error.text);
  if (!(error instanceof HostFailure)) return failures.other({ detail: '' });
  const text = failures[error.reason];
  return typeof text === 'string' ? text : text({ detail: plain(error.detail) });
}
