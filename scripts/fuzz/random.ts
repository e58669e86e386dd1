/** Chance that can be repeated: everything about a case follows from the run's seed and the case's number. */

export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  /** True in so many of a hundred cases. */
  readonly percent: (chance: number) => boolean;
  /** @throws Error when there is nothing to pick */
  readonly pick: <T>(from: readonly T[]) => T;
}

/** sfc32, a small fast generator with a long period. */
export function randomOf(seed: number, number: number): Random {
  let [a, b, c, count] = [seed | 0, number | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let at = 0; at < 12; at += 1) next();
  const below = (end: number): number => next() % end;
  return {
    below,
    percent: (chance) => below(100) < chance,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick');
      return from[below(from.length)] as (typeof from)[number];
    },
  };
}
