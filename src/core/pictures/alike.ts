/**
 * How much two pictures look alike, told from their perceptual hashes: 64 bits that say which of a picture's coarse
 * patterns are strong. Saving again, another size, a little more light change few bits; another picture changes many.
 */

/** Bits of a hash. */
export const BITS = 64;

/**
 * At most so many differing bits make two pictures look the same. Tried on pictures saved again, resized and lightened
 * (at most 4 differ) and on different photographs (at least 11 differ).
 */
export const MOST_DIFFERENT = 6;

/**
 * A hash with fewer bits set than this, or fewer unset, says nothing: white pages, one colour, and sheets of print, which
 * look the same from afar whatever they say. They are not compared.
 */
const FEWEST_SET = 10;

/** A hash as two 32-bit numbers, so that comparing is a handful of machine steps. */
export interface PictureHash {
  readonly high: number;
  readonly low: number;
}

/** The bits at the beginning of what a file keeps of its picture. */
export function bitsOf(picture: string): string {
  return picture.slice(0, BITS);
}

/**
 * The greys behind the bits, one of 16 a place, row by row: a second look at what the bits take for the same. Boards with
 * other notes on them have nearly the same bits. null where only bits are kept.
 */
export function greysOf(picture: string): Uint8Array | null {
  if (picture.length <= BITS) return null;
  return Uint8Array.from(picture.slice(BITS), (digit) => Number.parseInt(digit, 16) || 0);
}

/**
 * Greys must go up and down together as much as this (their correlation). Tried: pictures saved again, resized, lightened
 * 0.989 and more; boards with other notes 0.918 and less.
 */
const LEAST_TOGETHER = 0.97;

/** Light and contrast do not matter. True where one of the two keeps no greys: then the bits decide. */
export function greysAgree(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (!a || a.length !== b?.length) return true;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [(a[at] ?? 0) - meanA, (b[at] ?? 0) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return both >= LEAST_TOGETHER * Math.sqrt(ofA * ofB);
}

function mean(greys: Uint8Array): number {
  return greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
}

/** null for a text that is no hash of 64 bits, or one that says nothing. */
export function pictureHash(picture: string): PictureHash | null {
  const bits = bitsOf(picture);
  if (bits.length !== BITS || !/^[01]*$/.test(bits)) return null;
  const hash = {
    high: Number.parseInt(bits.slice(0, 32), 2) | 0,
    low: Number.parseInt(bits.slice(32), 2) | 0,
  };
  const set = bitsSet(hash.high) + bitsSet(hash.low);
  return set >= FEWEST_SET && set <= BITS - FEWEST_SET ? hash : null;
}

/** How many of the 64 bits differ. */
export function differentBits(a: PictureHash, b: PictureHash): number {
  return bitsSet(a.high ^ b.high) + bitsSet(a.low ^ b.low);
}

/** How alike, in whole per cent: 100 where no bit differs. */
export function percentAlike(different: number): number {
  return Math.round((100 * (BITS - different)) / BITS);
}

function bitsSet(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
