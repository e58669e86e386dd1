/**
 * Perceptual hashes of the photographs in evidence folders. What cannot be looked at (too large, broken, of another kind) is
 * simply not comparable: never an error. The decoder loads only when the first picture comes.
 */
import { readFile } from 'node:fs/promises';
import type { EvidenceFile } from '../core/evidence/types';
import { declaredSize, isInterlaced, isJpeg, orientationOf, scansOf } from './picture-header';
import { shrink } from './picture-shrink';

/** A larger file is not opened: photographs from phones have a tenth of it. */
const MOST_BYTES = 25_000_000;
/** A picture of more pixels is not decoded: it would take seconds and hundreds of megabytes. */
const MOST_PIXELS = 25_000_000;
/** Pixels times scans: what decoding a forged picture may cost. */
const MOST_WORK = 600_000_000;
/** Smaller ones are icons and stamps. */
const FEWEST_PIXELS = 10_000;
const DECODER_MEGABYTES = 512;

/** Pictures decoded in one run unless told otherwise; each takes about a second on an old computer. */
export const MOST_PICTURES = 2000;

/** What one file's picture looks like, as EvidenceFile keeps it; null: not comparable. */
export type LookAtPicture = (file: string, found: EvidenceFile) => Promise<string | null>;

export interface PictureHasher {
  /** For one folder: at most so many pictures of it are decoded; the same contents count once in the whole run. */
  readonly upTo: (most: number) => LookAtPicture;
  /** Different pictures that the limit left out so far. */
  readonly leftOut: () => number;
  /** Pictures decoded so far. */
  readonly decoded: () => number;
}

export function pictureHasher(): PictureHasher {
  const known = new Map<string, string | null>();
  const leftOut = new Set<string>();
  let decoded = 0;
  return {
    leftOut: () => leftOut.size,
    decoded: () => decoded,
    upTo: (most) => {
      let here = 0;
      return async (file, { kind, size, sha256 }) => {
        if ((kind !== 'jpeg' && kind !== 'png') || size === 0 || size > MOST_BYTES) return null;
        const before = known.get(sha256);
        if (before !== undefined) return before;
        if (here >= most) {
          leftOut.add(sha256);
          return null;
        }
        leftOut.delete(sha256);
        here += 1;
        decoded += 1;
        const hash = await hashOf(file);
        known.set(sha256, hash);
        return hash;
      };
    },
  };
}

async function hashOf(file: string): Promise<string | null> {
  try {
    return await hashPicture(await readFile(file));
  } catch {
    return null;
  }
}

/** The hash of a JPEG or PNG; null when it is too large by its own header, or cannot be decoded. */
export async function hashPicture(bytes: Uint8Array): Promise<string | null> {
  const size = declaredSize(bytes);
  if (!size || Math.min(size.width, size.height) < SIDE) return null;
  const pixels = size.width * size.height;
  if (pixels < FEWEST_PIXELS || pixels > MOST_PIXELS || isInterlaced(bytes)) return null;
  if (isJpeg(bytes) && scansOf(bytes) * pixels > MOST_WORK) return null;
  try {
    const read = await reader();
    return read(bytes);
  } catch {
    return null;
  }
}

/** As large as the hash looks at a picture. */
const SIDE = 32;

type Reader = (bytes: Uint8Array) => string;
let loading: Promise<Reader> | undefined;

function reader(): Promise<Reader> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Reader> {
  const [{ createJimp }, { default: jpeg }, { default: png }, { methods }] = await Promise.all([
    import('@jimp/core'),
    import('@jimp/js-jpeg'),
    import('@jimp/js-png'),
    import('@jimp/plugin-hash'),
  ]);
  const Picture = createJimp({ formats: [], plugins: [methods] });
  const limits = { maxMemoryUsageInMB: DECODER_MEGABYTES, maxResolutionInMP: MOST_PIXELS / 1_000_000 };
  return (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoded = isJpeg(bytes) ? jpeg().decode(buffer, limits) : png().decode(buffer);
    const { width, height, data } = shrink(decoded, SIDE, orientationOf(bytes));
    return new Picture({ width, height, data: Buffer.from(data) }).pHash() + greys(data);
  };
}

/** One of 16 greys a pixel, as a hexadecimal digit. */
function greys(data: Uint8Array): string {
  let digits = '';
  for (let at = 0; at < data.length; at += 4) digits += Math.round((data[at] ?? 0) / 17).toString(16);
  return digits;
}
