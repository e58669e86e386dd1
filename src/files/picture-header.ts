/** What a picture's header says: read before anything is decoded, because a small file can declare a huge picture. */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const PNG_MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size of a JPEG or PNG; null when the header does not say it. */
export function declaredSize(bytes: Uint8Array): PictureSize | null {
  if (PNG_MARK.every((byte, at) => bytes[at] === byte)) return pngSize(bytes);
  return isJpeg(bytes) ? jpegSize(bytes) : null;
}

/** A PNG in seven passes: its decoder unpacks whatever the data hold, however large; nobody's photograph is one. */
export function isInterlaced(bytes: Uint8Array): boolean {
  return !isJpeg(bytes) && bytes[28] !== 0;
}

/**
 * How often a JPEG's picture is gone through: once, or about ten times when it builds up. A forged one may ask for thousands.
 * Inside a scan the mark cannot stand, so counting it counts scans and, now and then, a little more.
 */
export function scansOf(bytes: Uint8Array): number {
  let scans = 0;
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xda) scans += 1;
  return scans;
}

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}

/** IHDR must be the first chunk. */
function pngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 24 || latin(bytes, 12, 4) !== 'IHDR') return null;
  return { width: number32(bytes, 16), height: number32(bytes, 20) };
}

/** The largest frame among all segments: a decoder may go by any of them. */
function jpegSize(bytes: Uint8Array): PictureSize | null {
  let found: PictureSize | null = null;
  for (const { marker, at } of segmentsOf(bytes)) {
    if (!isFrame(marker)) continue;
    const size = { height: number16(bytes, at + 1), width: number16(bytes, at + 3) };
    if (!found || size.width * size.height > found.width * found.height) found = size;
  }
  return found;
}

/** Segments follow one another by their lengths up to the first scan; what comes later is data. `at`: behind the length. */
function segmentsOf(bytes: Uint8Array): readonly { readonly marker: number; readonly at: number }[] {
  const found: { marker: number; at: number }[] = [];
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = number16(bytes, at + 2);
    if (marker === 0xda || marker === 0xd9 || length < 2) break;
    found.push({ marker, at: at + 4 });
    at += 2 + length;
  }
  return found;
}

/**
 * How the camera was held (1–8), as it notes it instead of turning the picture; programs that save again turn it and say 1.
 * 1 where nothing is noted.
 */
export function orientationOf(bytes: Uint8Array): number {
  if (!isJpeg(bytes)) return 1;
  const noted = segmentsOf(bytes).find(
    ({ marker, at }) => marker === 0xe1 && latin(bytes, at, 6) === 'Exif\0\0',
  );
  if (!noted) return 1;
  const start = noted.at + 6;
  const isLittle = latin(bytes, start, 2) === 'II';
  const short = (at: number): number =>
    isLittle ? (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256 : number16(bytes, at);
  const directory =
    start + (isLittle ? short(start + 4) + short(start + 6) * 65_536 : number32(bytes, start + 4));
  const entries = Math.min(short(directory), MOST_ENTRIES);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) !== ORIENTATION) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

const ORIENTATION = 0x0112;
const MOST_ENTRIES = 100;

function latin(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** Start of frame: C0–CF without the three tables that share the range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function number16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

function number32(bytes: Uint8Array, at: number): number {
  return number16(bytes, at) * 65_536 + number16(bytes, at + 2);
}
