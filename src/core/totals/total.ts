/** The total of one set of scores by the scheme's policies. */
import { type Decimal, ZERO, minimum, roundHalfUp, sum } from '../decimal';
import type { Scheme } from '../scheme/types';
import { floorOf } from '../scoring/limits';
import type { ScoredItem } from './entry';
import { type Floored, overflow, sumOfSections } from './floors';

export interface Total {
  /** Regular items and bonus, rounded once. */
  readonly total: Decimal;
  /** The bonus in it, after the cap; not rounded. */
  readonly bonus: Decimal;
}

/**
 * Σ of the regular items; when items with 不涉及 leave the base, Σ ÷ (base − their points) × base. The bonus, held to
 * its cap, is added after that, and what overflows from items 溢出扣总分 is taken away. Rounded half up to the scheme's places, once, at the end. Items without a score add
 * nothing.
 */
export function totalOf(scored: readonly ScoredItem[], scheme: Scheme): Total {
  const bonus = bonusOf(scored, scheme);
  const exact = scaled(regularSum(scored), excludedPoints(scored), scheme.base)
    .plus(overflow(flooredOf(scored)))
    .plus(bonus);
  return { total: roundHalfUp(exact, scheme.places), bonus };
}

/** The sum of the bonus items, at most the scheme's cap. */
export function bonusOf(scored: readonly ScoredItem[], scheme: Scheme): Decimal {
  const claimed = bonusClaimed(scored);
  return scheme.bonusCap ? minimum(claimed, scheme.bonusCap) : claimed;
}

/** The sum of the bonus items before any cap. */
export function bonusClaimed(scored: readonly ScoredItem[]): Decimal {
  return sum(scored.filter(({ item }) => item.kind === 'bonus').map(({ score }) => score ?? ZERO));
}

/** The sum of the regular items' scores, section by section, before scaling. */
export function regularSum(scored: readonly ScoredItem[]): Decimal {
  return sumOfSections(flooredOf(scored));
}

function flooredOf(scored: readonly ScoredItem[]): readonly Floored[] {
  return scored
    .filter(({ item }) => item.kind === 'regular')
    .map(({ item, score }) => ({ floor: floorOf(item), section: item.section, score: score ?? ZERO }));
}

/** The points that leave the base because of 不涉及. */
export function excludedPoints(scored: readonly ScoredItem[]): Decimal {
  return sum(scored.filter(isExcluded).map(({ item }) => item.points ?? ZERO));
}

export function isExcluded({ item, notApplicable }: ScoredItem): boolean {
  return notApplicable && item.notApplicable === 'exclude';
}

/** Nothing left to score is worth nothing: 0 rather than 0 ÷ 0. */
function scaled(score: Decimal, excluded: Decimal, base: Decimal): Decimal {
  if (excluded.eq(ZERO)) return score;
  const left = base.minus(excluded);
  return left.lte(ZERO) ? ZERO : score.times(base).div(left);
}
