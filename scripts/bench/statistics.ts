/** What many measurements come to. Medians and quartiles: one interrupted round says nothing about the code. */

export interface Spread {
  readonly median: number;
  /** A quarter of the values lies below. */
  readonly low: number;
  /** A quarter of the values lies above. */
  readonly high: number;
}

/**
 * The value below which a share of the values lies; between two values, in proportion.
 * @param share from 0 (the least value) to 1 (the greatest)
 * @throws RangeError when there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There is nothing to measure.');
  return below + (above - below) * (place - Math.floor(place));
}

/** @throws RangeError when there are no values */
export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * How many times b each a is, round by round: what slows the machine down for a while slows both of a round.
 * @throws RangeError when the rounds do not pair up
 */
export function ratioOf(a: readonly number[], b: readonly number[]): Spread {
  if (a.length !== b.length) throw new RangeError('Every round measures all.');
  return spreadOf(a.map((value, at) => value / (b[at] ?? NaN)));
}

/**
 * The order of a round: each contestant takes each place, and not always after the same one, so that nobody always pays for
 * what another left to be cleaned up.
 * @param round from 0
 */
export function orderOf<T>(all: readonly T[], round: number): readonly T[] {
  const turn = round % Math.max(all.length, 1);
  const turned = [...all.slice(turn), ...all.slice(0, turn)];
  return Math.floor(round / Math.max(all.length, 1)) % 2 === 0 ? turned : turned.reverse();
}
