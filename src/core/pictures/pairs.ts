/** All pairs of pictures that look alike, without setting each against every other. */
import {
  MOST_DIFFERENT,
  type PictureHash,
  bitsOf,
  differentBits,
  greysAgree,
  greysOf,
  pictureHash,
} from './alike';

export interface AlikePair {
  /** Places in the list given, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly different: number;
}

/**
 * Cut into so many bands, two hashes that differ in at most `MOST_DIFFERENT` bits agree in one band at least: only
 * pictures that share a band are compared.
 */
const BANDS = MOST_DIFFERENT + 1;

/** A picture that looks like more others than this is a common background, not a copy: its further likenesses are left out. */
const MOST_PAIRS_OF_ONE = 20;

/**
 * Pairs in the order of the list. Equal hashes are compared once however many pictures have them.
 * @param hashes null for a picture that could not be looked at
 * @param matters false for a pair that nobody asks about
 */
export function alikePairs(
  hashes: readonly (string | null)[],
  matters: (a: number, b: number) => boolean = () => true,
): readonly AlikePair[] {
  const known = differentHashes(hashes.map((picture) => (picture === null ? null : bitsOf(picture))));
  const greys = hashes.map((picture) => (picture === null ? null : greysOf(picture)));
  const pairs: AlikePair[] = [];
  const count = new Map<number, number>();
  const isFull = (at: number): boolean => (count.get(at) ?? 0) >= MOST_PAIRS_OF_ONE;
  const add = (one: number, other: number, different: number): void => {
    if (isFull(one) || isFull(other)) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    if (!matters(a, b) || !greysAgree(greys[a] ?? null, greys[b] ?? null)) return;
    count.set(a, (count.get(a) ?? 0) + 1);
    count.set(b, (count.get(b) ?? 0) + 1);
    pairs.push({ a, b, different });
  };
  for (const { at } of known)
    at.forEach((a, place) => {
      for (let next = place + 1; next < at.length && !isFull(a); next += 1) add(a, at[next] ?? a, 0);
    });
  for (const [one, other, different] of nearHashes(known))
    for (const a of known[one]?.at ?? [])
      for (const b of isFull(a) ? [] : (known[other]?.at ?? [])) add(a, b, different);
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

interface KnownHash {
  readonly bits: string;
  readonly hash: PictureHash;
  /** The places of the pictures that have it. */
  readonly at: readonly number[];
}

/** Each hash that says something, once. */
function differentHashes(hashes: readonly (string | null)[]): readonly KnownHash[] {
  const places = new Map<string, number[]>();
  hashes.forEach((bits, at) => {
    if (bits === null) return;
    const same = places.get(bits);
    if (same) same.push(at);
    else places.set(bits, [at]);
  });
  return [...places].flatMap(([bits, at]) => {
    const hash = pictureHash(bits);
    return hash ? [{ bits, hash, at }] : [];
  });
}

/** Places of different hashes that are near, nearest first. */
function nearHashes(known: readonly KnownHash[]): readonly (readonly [number, number, number])[] {
  const near: (readonly [number, number, number])[] = [];
  const buckets = new Map<string, number[]>();
  known.forEach(({ bits, hash }, at) => {
    const seen = new Set<number>();
    for (let band = 0; band < BANDS; band += 1) {
      const key = bandOf(bits, band);
      const others = buckets.get(key) ?? [];
      for (const other of others) {
        if (seen.has(other)) continue;
        seen.add(other);
        const otherHash = known[other]?.hash;
        const different = otherHash ? differentBits(hash, otherHash) : BANDS;
        if (different <= MOST_DIFFERENT) near.push([other, at, different]);
      }
      others.push(at);
      buckets.set(key, others);
    }
  });
  return near.sort((x, y) => x[2] - y[2] || x[0] - y[0] || x[1] - y[1]);
}

/** Every seventh bit: coarse and fine patterns in each band, so that no band is the same in most pictures. */
function bandOf(bits: string, band: number): string {
  let key = String(band);
  for (let at = band; at < bits.length; at += BANDS) key += bits[at] ?? '';
  return key;
}
