/** T7, T8: item scores that only the villages side by side yield, from their 实际数. */
import type { ReadableAssessment } from '../assessment';
import { type Decimal, ZERO, maximum, sum } from '../decimal';
import { policiesOf } from '../scheme/policies';
import type { PolicyOf } from '../scheme/policies/types';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';

/** Squashed item code → score. */
export type CohortScores = ReadonlyMap<string, Decimal>;

/**
 * For every village its scores, in the order given; a village without a number gets none.
 * @param villages those that can be set against each other
 */
export function cohortScores(
  villages: readonly ReadableAssessment[],
  scheme: Scheme,
): readonly CohortScores[] {
  const scores = villages.map(() => new Map<string, Decimal>());
  const put = (code: string, points: readonly (Decimal | null)[]): void => {
    points.forEach((value, at) => {
      if (value) scores[at]?.set(squash(code), value);
    });
  };
  for (const policy of policiesOf(scheme, 'rank-points'))
    put(policy.item, pointsByRank(actuals(villages, policy.item), policy));
  for (const { item: code } of policiesOf(scheme, 'rank-ratio')) {
    const points = scheme.items.find((item) => squash(item.code) === squash(code))?.points;
    if (points) put(code, sharesOfFirst(actuals(villages, code), points));
  }
  return scores;
}

function actuals(villages: readonly ReadableAssessment[], code: string): readonly (Decimal | null)[] {
  return villages.map(({ items }) => {
    const entry = items.find(({ item }) => squash(item.code) === squash(code))?.row?.actual.value;
    return entry?.kind === 'number' ? entry.value : null;
  });
}

/** Villages with the same count share the better rank; how they share the points is the policy's to say. */
export function pointsByRank(
  counts: readonly (Decimal | null)[],
  { best, table, rest, ties }: Pick<PolicyOf<'rank-points'>, 'best' | 'table' | 'rest' | 'ties'>,
): readonly (Decimal | null)[] {
  const known = counts.flatMap((count) => (count ? [count] : []));
  const isBetter = (one: Decimal, other: Decimal): boolean =>
    best === 'most' ? one.gt(other) : one.lt(other);
  return counts.map((count) => {
    if (count === null) return null;
    const before = known.filter((other) => isBetter(other, count)).length;
    const sharing = ties === 'same' ? 1 : known.filter((other) => other.eq(count)).length;
    const taken = Array.from({ length: sharing }, (_nothing, more) => table[before + more] ?? rest);
    return sum(taken).div(sharing);
  });
}

/** Where nobody did anything, nobody gets anything. */
export function sharesOfFirst(
  counts: readonly (Decimal | null)[],
  points: Decimal,
): readonly (Decimal | null)[] {
  const first = counts.reduce<Decimal>((most, count) => (count ? maximum(most, count) : most), ZERO);
  return counts.map(
    (count) => count && (first.gt(ZERO) ? points.times(maximum(count, ZERO)).div(first) : ZERO),
  );
}
