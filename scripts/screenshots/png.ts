/** Pictures made small: white margins go, and 256 colours are enough for text and tables. */
import png from '@jimp/js-png';
import { zlibSync } from 'fflate';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, and one that is not used. */
  readonly data: Uint8Array;
}

/** Kept around what is drawn, in pixels. */
const MARGIN = 12;
const MOST_COLOURS = 256;

/**
 * @param share of the height that is kept, from above
 * @throws Error when it is no PNG
 */
export async function small(bytes: Uint8Array, share = 1): Promise<Uint8Array> {
  const { width, height, data } = await png().decode(Buffer.from(bytes));
  const kept = Math.round(height * share);
  return encoded(cropped({ width, height: kept, data: new Uint8Array(data) }));
}

function cropped({ width, height, data }: Pixels): Pixels {
  const isDrawn = (x: number, y: number): boolean => {
    const at = (y * width + x) * 4;
    return [0, 1, 2].some((channel) => (data[at + channel] ?? 255) < 250);
  };
  const columns = range(width).filter((x) => range(height).some((y) => isDrawn(x, y)));
  const rows = range(height).filter((y) => range(width).some((x) => isDrawn(x, y)));
  const left = Math.max(0, (columns[0] ?? 0) - MARGIN);
  const top = Math.max(0, (rows[0] ?? 0) - MARGIN);
  const right = Math.min(width, (columns.at(-1) ?? width) + 1 + MARGIN);
  const bottom = Math.min(height, (rows.at(-1) ?? height) + 1 + MARGIN);
  const kept = new Uint8Array((right - left) * (bottom - top) * 4);
  for (const y of range(bottom - top)) {
    const from = ((top + y) * width + left) * 4;
    kept.set(data.subarray(from, from + (right - left) * 4), y * (right - left) * 4);
  }
  return { width: right - left, height: bottom - top, data: kept };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}

/** Five steps of red, green and blue each: no colour is far from all of them. */
const STEPS = [0, 64, 128, 191, 255];
const GRID = STEPS.flatMap((red) =>
  STEPS.flatMap((green) => STEPS.map((blue) => (red << 16) | (green << 8) | blue)),
);

/** The colours that most pixels have; the others, which are edges of letters, take the nearest of them. */
function palette({ data }: Pixels): { readonly colours: readonly number[]; readonly indexes: Uint8Array } {
  const pixels = Uint32Array.from({ length: data.length / 4 }, (_, at) => colourAt(data, at * 4));
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const common = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const colours = [...new Set([...common.slice(0, MOST_COLOURS - GRID.length), ...GRID])];
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, colours)]));
  return { colours, indexes: Uint8Array.from(pixels, (colour) => places.get(colour) ?? 0) };
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

/** @returns its place among the colours */
function nearest(colour: number, colours: readonly number[]): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return colours.reduce((best, other, at) => (distance(other) < distance(colours[best] ?? 0) ? at : best), 0);
}

/** PNG with a palette, after its specification: header, palette, data without filters, end. */
function encoded(pixels: Pixels): Uint8Array {
  const { width, height } = pixels;
  const { colours, indexes } = palette(pixels);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a pixel, a palette.
  header.set([8, 3], 8);
  const table = Uint8Array.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  const lines = new Uint8Array((width + 1) * height);
  for (const y of range(height)) lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('PLTE', table),
    ...chunk('IDAT', zlibSync(lines, { level: 9 })),
    ...chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(data.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(Buffer.from(name, 'latin1'), 4);
  made.set(data, 8);
  view.setUint32(data.length + 8, checksum(made.subarray(4, data.length + 8)));
  return made;
}

/** CRC-32 as PNG and ZIP have it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
