import type { FindingKind } from '../../checks/kind';
import type { Widen } from '../types';
import type { kinds as zhCN } from '../zh-CN/kinds';

const words: Readonly<Record<FindingKind, string>> = {
  'no-evidence': 'no evidence',
  unfilled: 'not filled in',
  wrong: 'wrong',
  reminder: 'reminders',
  note: 'notes',
};

/** The kinds of findings. */
export const kinds: Widen<typeof zhCN> = {
  words,
  counts: (counts) =>
    (Object.keys(words) as FindingKind[])
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${words[kind]} ${String(counts[kind])}`)
      .join(', '),
};
