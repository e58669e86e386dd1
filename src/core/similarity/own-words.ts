/**
 * What villages' texts share with one another beyond what all of them were given: runs of letters that stand in the scheme,
 * or in more than half of the texts (official phrases), are nobody's own words and count for nothing.
 */
import { RUN } from './shingles';

/** A text with fewer runs of its own says too little to tell copying from chance. */
export const FEWEST_OWN = 100;
/** With so few villages, a phrase that most have may well be copied: only from here on it is taken for an official one. */
const FEWEST_FOR_PHRASE = 4;
/** More texts than this are not compared: every two of them are counted. */
export const MOST_TEXTS = 3000;
/** What a village writes beyond this is not looked at. */
const MOST_LETTERS = 20_000;

export interface OwnWords {
  /** The share, 0 to 1, of a text's own runs that another has too; null where the text has too few. */
  readonly share: (at: number, other: number) => number | null;
  /** The longest passages that a text shares with another, as the text writes them, longest first. */
  readonly passages: (at: number, other: number, most: number) => readonly string[];
}

interface Letters {
  readonly text: string;
  /** Where each letter stands in the text, and the end of the last. */
  readonly from: readonly number[];
  /** The run that begins at each letter, as a 32-bit number. */
  readonly runs: Uint32Array;
}

/**
 * @param texts one a village
 * @param given what villages were given to start from: their words are not their own
 * @returns null for more than `MOST_TEXTS` texts
 */
export function ownWords(texts: readonly string[], given: readonly string[]): OwnWords | null {
  if (texts.length > MOST_TEXTS) return null;
  const all = texts.map((text) => lettersAt(text.slice(0, MOST_LETTERS)));
  const taken = new Set<number>();
  for (const text of given) for (const run of lettersAt(text).runs) taken.add(run);
  const common = new Uint32Array(texts.length * texts.length);
  const own = new Uint32Array(texts.length);
  const filled = all.filter(({ runs }) => runs.length > 0).length;
  eachRun(all, (run, holders) => {
    if (taken.has(run)) return;
    if (holders.length >= FEWEST_FOR_PHRASE && holders.length * 2 > filled) {
      taken.add(run);
      return;
    }
    holders.forEach((a, place) => {
      own[a] = (own[a] ?? 0) + 1;
      for (let next = place + 1; next < holders.length; next += 1) {
        const b = holders[next] ?? a;
        const cell = a * texts.length + b;
        common[cell] = (common[cell] ?? 0) + 1;
      }
    });
  });
  return {
    share: (at, other) => {
      const mine = own[at] ?? 0;
      const [a, b] = at < other ? [at, other] : [other, at];
      return mine < FEWEST_OWN ? null : (common[a * texts.length + b] ?? 0) / mine;
    },
    passages: (at, other, most) => {
      const [one, two] = [all[at], all[other]];
      return one && two ? sharedPassages(one, new Set(two.runs), taken).slice(0, most) : [];
    },
  };
}

/** Every run once, with the texts that hold it in their order. */
function eachRun(all: readonly Letters[], tell: (run: number, holders: readonly number[]) => void): void {
  const sets = all.map(({ runs }) => new Set(runs));
  const entries = new Float64Array(sets.reduce((sum, { size }) => sum + size, 0));
  let filled = 0;
  sets.forEach((set, at) => {
    for (const run of set) entries[filled++] = run * (MOST_TEXTS + 1) + at;
  });
  entries.sort();
  let holders: number[] = [];
  let before = -1;
  for (const entry of entries) {
    const run = Math.floor(entry / (MOST_TEXTS + 1));
    if (run !== before && holders.length > 0) {
      tell(before, holders);
      holders = [];
    }
    before = run;
    holders.push(entry % (MOST_TEXTS + 1));
  }
  if (holders.length > 0) tell(before, holders);
}

function sharedPassages(
  { text, from, runs }: Letters,
  others: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): readonly string[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  let start = -1;
  for (let at = 0; at <= runs.length; at += 1) {
    const run = runs[at];
    const shared = run !== undefined && others.has(run) && !taken.has(run);
    if (shared && start < 0) start = at;
    if (!shared && start >= 0) {
      found.push({ start, end: at - 1 + RUN });
      start = -1;
    }
  }
  const longest = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const written = longest.map(({ start: first, end }) =>
    text.slice(from[first], from[end]).replace(/[^\p{L}\p{N}]+$/u, ''),
  );
  return [...new Set(written)];
}

/** Letters and digits alone, as `lettersOf` has them, with their places. */
function lettersAt(text: string): Letters {
  let letters = '';
  const from: number[] = [];
  let place = 0;
  let end = 0;
  for (const sign of text) {
    const plain = sign
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
    from.push(...Array.from({ length: plain.length }, () => place));
    letters += plain;
    place += sign.length;
    if (plain !== '') end = place;
  }
  from.push(end);
  const runs = new Uint32Array(Math.max(0, letters.length - RUN + 1));
  for (let at = 0; at < runs.length; at += 1) runs[at] = runAt(letters, at);
  return { text, from, runs };
}

/** FNV-1a over the code units of one run. */
function runAt(letters: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let unit = at; unit < at + RUN; unit += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(unit), 0x01000193) >>> 0;
  return hash;
}
