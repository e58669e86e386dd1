/** What a person has to do about a finding: wherever findings are shown, they are counted and named by it. */
import type { Finding } from './types';

/** In the order in which they are shown. */
export const KINDS = ['no-evidence', 'unfilled', 'wrong', 'reminder', 'note'] as const;
export type FindingKind = (typeof KINDS)[number];

/** The checks behind an item's status "no-evidence". */
const LACKS_EVIDENCE: ReadonlySet<string> = new Set([
  'evidence-missing',
  'evidence-too-few',
  'na-without-declaration',
]);

/** Nothing stands where something must: to be filled in, not to be corrected. */
const UNFILLED: ReadonlySet<string> = new Set([
  'score-missing',
  'score-missing/veto',
  'reason-missing',
  'reason-missing/judged',
  'reason-missing/exempt',
  'summary-missing',
  'item-missing',
  'village-missing',
  'total-mismatch/blank',
]);

export function kindOf({ severity, checkId, messageId }: Finding): FindingKind {
  if (severity === 'warning') return 'reminder';
  if (severity === 'info') return 'note';
  if (LACKS_EVIDENCE.has(checkId)) return 'no-evidence';
  return UNFILLED.has(messageId) ? 'unfilled' : 'wrong';
}

export type KindCounts = Readonly<Record<FindingKind, number>>;

export function countKinds(findings: readonly Finding[]): KindCounts {
  const counts: Record<FindingKind, number> = {
    'no-evidence': 0,
    unfilled: 0,
    wrong: 0,
    reminder: 0,
    note: 0,
  };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}
