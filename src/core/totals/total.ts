/** The total of one set of scores by the scheme's policies. */
import { type Decimal, ZERO, minimum, roundHalfUp, sum } from '../decimal';
import type { Scheme } from '../scheme/types';
import { groupedBonus } from './bonus';
import { converted } from './convert';
import { type ScoredItem, isExcluded } from './entry';
import { flooredOf, overflow } from './floors';
import { plus, valueOf, whole } from './fraction';
import { countedRegular } from './regular';
import { NO_VOIDS, type Voids, isVoided } from './voided';

export { isExcluded };

export interface Total {
  /** Regular items, bonus and deductions, rounded once. */
  readonly total: Decimal;
  /** The bonus in it, after the cap; not rounded. */
  readonly bonus: Decimal;
}

/**
 * Σ of the regular items; when items with 不涉及 leave the base, Σ ÷ (base − their points) × base. The bonus, held to
 * its caps, is added after that, deductions and what overflows from items 溢出扣总分 are taken away, and the whole is converted where the scheme says so. Rounded
 * half up to the scheme's places, once, at the end. Items without a score add nothing.
 * @param voids what counts as zero because a veto occurred
 */
export function totalOf(scored: readonly ScoredItem[], scheme: Scheme, voids: Voids = NO_VOIDS): Total {
  const standing = standingScores(scored, voids);
  return {
    total: roundHalfUp(exactTotal(standing, scheme), scheme.places),
    bonus: bonusOf(standing, scheme),
  };
}

/** The total before its one rounding. */
export function exactTotal(standing: readonly ScoredItem[], scheme: Scheme): Decimal {
  const outside = bonusOf(standing, scheme)
    .plus(penaltyOf(standing))
    .plus(overflow(flooredOf(standing)));
  return valueOf(converted(plus(countedRegular(standing, scheme), whole(outside)), scheme));
}

/** What a veto voids counts as zero, and 不涉及 does not save it: its points stay in the base. */
export function standingScores(scored: readonly ScoredItem[], voids: Voids): readonly ScoredItem[] {
  return voids.size === 0
    ? scored
    : scored.map((one) =>
        isVoided(one.item, voids) ? { item: one.item, score: ZERO, notApplicable: false } : one,
      );
}

/** The bonus items, group by group, at most the scheme's cap. */
export function bonusOf(scored: readonly ScoredItem[], scheme: Scheme): Decimal {
  const claimed = groupedBonus(scored, scheme);
  return scheme.bonusCap ? minimum(claimed, scheme.bonusCap) : claimed;
}

/** M1: the deductions outside all items, 0 or less. */
export function penaltyOf(scored: readonly ScoredItem[]): Decimal {
  return sum(scored.filter(({ item }) => item.kind === 'penalty').map(({ score }) => score ?? ZERO));
}
