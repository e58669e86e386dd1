/** What 状态 of a case says. */
import type { LedgerRow } from '../recognise/types';
import { squash } from '../text';
import { CASE_STATES } from '../vocabulary/counts';
import { isFilled } from './count';

/** null: the cell is blank, or says something that is neither. */
export function stateOf({ fields }: LedgerRow): 'open' | 'closed' | null {
  const text = squash(fields.state?.value ?? '');
  // 未办结 holds 办结 too, so what is open is looked for first.
  if (CASE_STATES.open.some((word) => text.includes(word))) return 'open';
  return CASE_STATES.closed.some((word) => text.includes(word)) ? 'closed' : null;
}

/** No day of closing and no word of it. */
export function isOpen(row: LedgerRow): boolean {
  return !isFilled(row, 'closedOn') && stateOf(row) !== 'closed';
}
