import type { Unreadable, UnreadableReason } from '../../core/grid/types';

/** Leaves the reader from any depth; `readWorkbook` turns it into a value, so nobody outside sees it. */
export class ReadFailure extends Error {
  readonly unreadable: Unreadable;

  constructor(reason: UnreadableReason, detail?: string) {
    super(reason);
    this.unreadable = detail === undefined ? { reason } : { reason, detail };
  }
}
