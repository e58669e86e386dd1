/**
 * How alike two short texts are, such as titles: twice the pairs of neighbouring letters that both have, among all pairs of
 * both (Dice). 1 for the same letters, 0 for nothing in common. Long texts are compared by longer runs (similarity/index).
 */
import { lettersOf } from './shingles';

/** A text prepared for comparing. */
export interface Letters {
  readonly letters: string;
  readonly pairs: ReadonlyMap<string, number>;
}

export function lettersIn(text: string): Letters {
  const letters = lettersOf(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs };
}

/** @returns 0 to 1; 0 where either has no letters */
export function alike(a: Letters, b: Letters): number {
  if (a.letters === '' || b.letters === '') return 0;
  if (a.letters === b.letters) return 1;
  const all = Math.max(a.letters.length - 1, 0) + Math.max(b.letters.length - 1, 0);
  let both = 0;
  for (const [pair, count] of a.pairs) both += Math.min(count, b.pairs.get(pair) ?? 0);
  return all === 0 ? 0 : (2 * both) / all;
}
