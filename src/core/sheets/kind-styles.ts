/** How a finding's kind looks in a cell. */
import type { FindingKind } from '../checks/kind';
import type { ColourName, StyleName } from './style';

export const KIND_STYLES: Readonly<Record<FindingKind, StyleName>> = {
  'no-evidence': 'noEvidence',
  unfilled: 'wrong',
  wrong: 'wrong',
  reminder: 'reminder',
  note: 'textCenter',
};

/** The ground of a marked cell. */
export const MARK_COLOURS: Readonly<Record<FindingKind, ColourName>> = {
  'no-evidence': 'noEvidence',
  unfilled: 'wrong',
  wrong: 'wrong',
  reminder: 'reminder',
  note: 'reminder',
};
