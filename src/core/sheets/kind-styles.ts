/** How a finding's kind looks in a cell. */
import type { FindingKind } from '../checks/kind';
import type { StyleName } from './style';

export const KIND_STYLES: Readonly<Record<FindingKind, StyleName>> = {
  'no-evidence': 'noEvidence',
  unfilled: 'wrong',
  wrong: 'wrong',
  reminder: 'reminder',
  note: 'textCenter',
};
