/** The final score of every village: which scores count, and the total they make together with the cohort's. */
import type { ReadableAssessment } from '../assessment';
import type { Decimal } from '../decimal';
import { outcomeOf } from '../scheme/policies';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import type { ScoredItem } from '../totals/entry';
import { standingScores, totalOf } from '../totals/total';
import { selfScore, verifiedScore } from '../totals/totals';
import { voidsOf } from '../totals/voided';
import type { CohortScores } from './cohort';

export interface FinalScore {
  readonly score: Decimal;
  readonly from: 'self' | 'verified';
  /** The scores in it, what a veto voids being zero. */
  readonly standing: readonly ScoredItem[];
}

/**
 * null: the village has no scores, or none that the scheme lets count yet.
 * @param isAllVerified every comparable village has a verified total
 */
export function finalScore(
  { items, totals }: ReadableAssessment,
  cohort: CohortScores,
  isAllVerified: boolean,
  scheme: Scheme,
): FinalScore | null {
  if (!totals) return null;
  const from = basisOf(totals.verified !== null, isAllVerified, scheme);
  if (from === null) return null;
  const voids = voidsOf(items);
  const scored = items.map((entry): ScoredItem => {
    const one = from === 'verified' ? verifiedScore(entry) : selfScore(entry);
    const score = one.score ?? cohort.get(squash(entry.item.code)) ?? null;
    return one.notApplicable || score === one.score ? one : { ...one, score };
  });
  return {
    score: totalOf(scored, scheme, voids).total,
    from,
    standing: standingScores(scored, voids),
  };
}

function basisOf(isVerified: boolean, isAllVerified: boolean, scheme: Scheme): 'self' | 'verified' | null {
  switch (outcomeOf(scheme).finalScore) {
    case 'same-for-all':
      return isAllVerified ? 'verified' : 'self';
    case 'verified':
      return isVerified ? 'verified' : null;
    case 'verified-or-self':
      return isVerified ? 'verified' : 'self';
  }
}
