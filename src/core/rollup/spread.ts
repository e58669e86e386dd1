/** Exact sums, highest and lowest of scores, and what several of them add up to. */
import { type Decimal, ZERO, sum } from '../decimal';
import type { Extreme, Spread } from './types';

export const NO_SPREAD: Spread = { count: 0, sum: ZERO, highest: null, lowest: null };

export function spreadOf(
  scores: readonly { readonly village: string; readonly score: Decimal | null }[],
): Spread {
  return joined(
    scores.flatMap(({ village, score }): readonly Spread[] => {
      if (!score) return [];
      const extreme = { score, villages: [village] };
      return [{ count: 1, sum: score, highest: extreme, lowest: extreme }];
    }),
  );
}

export function joined(spreads: readonly Spread[]): Spread {
  return {
    count: spreads.reduce((total, { count }) => total + count, 0),
    sum: sum(spreads.map((one) => one.sum)),
    highest: extremeOf(
      spreads.map(({ highest }) => highest),
      (one, other) => one.gt(other),
    ),
    lowest: extremeOf(
      spreads.map(({ lowest }) => lowest),
      (one, other) => one.lt(other),
    ),
  };
}

/** The mean to `places`, rounded half up once; null of nothing. */
export function meanOf({ count, sum: total }: Spread, places: number): Decimal | null {
  return count === 0 ? null : total.div(count).round(places, 1);
}

function extremeOf(
  extremes: readonly (Extreme | null)[],
  isBetter: (one: Decimal, other: Decimal) => boolean,
): Extreme | null {
  let best: { readonly score: Decimal; readonly villages: string[] } | null = null;
  for (const extreme of extremes) {
    if (!extreme) continue;
    if (best?.score.eq(extreme.score)) best.villages.push(...extreme.villages);
    else if (!best || isBetter(extreme.score, best.score))
      best = { score: extreme.score, villages: [...extreme.villages] };
  }
  return best;
}
