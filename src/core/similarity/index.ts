/**
 * How much texts have in common: the share of their runs of letters that both have, among all that either has. 1 for the
 * same text, 0 for nothing in common. Names and numbers changed in a copied text only break the runs around them.
 */
import { lettersOf, runsOf } from './shingles';

/** A text with fewer letters says too little to tell copying from chance. */
export const FEWEST_LETTERS = 20;

/** So much can be compared at once: every text is set against every other. */
export const MOST_TEXTS = 300;
export const MOST_LETTERS = 1_000_000;

export interface Nearest {
  /** The place of the most similar text; the first of several. */
  readonly at: number;
  readonly share: number;
}

export interface Comparison {
  /** False for a text too short to be compared. */
  readonly isCompared: (at: number) => boolean;
  /** null where one of the two is too short. */
  readonly share: (a: number, b: number) => number | null;
  /** null where the text is too short, or no other can be compared. */
  readonly nearest: (at: number) => Nearest | null;
}

/** null for more than `MOST_TEXTS` texts or `MOST_LETTERS` letters; texts too short to be compared do not count. */
export function compareTexts(texts: readonly string[]): Comparison | null {
  const letters = texts.map(lettersOf);
  const compared = letters.flatMap((text, at) => (text.length < FEWEST_LETTERS ? [] : [{ text, at }]));
  const total = compared.reduce((sum, { text }) => sum + text.length, 0);
  if (compared.length > MOST_TEXTS || total > MOST_LETTERS) return null;
  const runs = compared.map(({ text }) => runsOf(text));
  const common = commonRuns(runs);
  const placeOf = new Map(compared.map(({ at }, place) => [at, place]));
  const shareOf = (a: number, b: number): number => {
    const [one, other] = [runs[a]?.size ?? 0, runs[b]?.size ?? 0];
    const both = a === b ? one : (common[a * runs.length + b] ?? 0);
    return both / (one + other - both);
  };
  return {
    isCompared: (at) => placeOf.has(at),
    share: (a, b) => {
      const [one, other] = [placeOf.get(a), placeOf.get(b)];
      return one === undefined || other === undefined ? null : shareOf(one, other);
    },
    nearest: (at) => {
      const place = placeOf.get(at);
      if (place === undefined) return null;
      let found: Nearest | null = null;
      compared.forEach((other, otherPlace) => {
        if (otherPlace === place) return;
        const share = shareOf(place, otherPlace);
        if (share > (found?.share ?? -1)) found = { at: other.at, share };
      });
      return found;
    },
  };
}

/** How many runs each two texts share, row by row. Every run knows its texts, so nothing is searched for. */
function commonRuns(runs: readonly ReadonlySet<string>[]): Uint32Array {
  const common = new Uint32Array(runs.length * runs.length);
  const holders = new Map<string, number[]>();
  runs.forEach((set, at) => {
    for (const run of set) {
      const known = holders.get(run);
      if (!known) {
        holders.set(run, [at]);
        continue;
      }
      for (const before of known) {
        const forth = before * runs.length + at;
        const back = at * runs.length + before;
        common[forth] = (common[forth] ?? 0) + 1;
        common[back] = (common[back] ?? 0) + 1;
      }
      known.push(at);
    }
  });
  return common;
}
