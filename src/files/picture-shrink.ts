/** A decoded picture made small: grey, as wide as high, the right way up. */

/** Red, green, blue, opacity, row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Where a pixel goes, from 0 to 1 across and down, by the orientation that a camera notes (1–8; EXIF 2.3, tag 0112). */
const TURNED: readonly ((x: number, y: number) => readonly [number, number])[] = [
  (x, y) => [x, y],
  (x, y) => [1 - x, y],
  (x, y) => [1 - x, 1 - y],
  (x, y) => [x, 1 - y],
  (x, y) => [y, x],
  (x, y) => [1 - y, x],
  (x, y) => [1 - y, 1 - x],
  (x, y) => [y, 1 - x],
];

/**
 * Every pixel is counted once into the small one it falls in, so that size and grain of the original do not matter.
 * Whatever is transparent is paper.
 * @param side pixels of each side of the small picture; the picture must not be smaller
 */
export function shrink({ width, height, data }: Bitmap, side: number, orientation: number): Bitmap {
  const turn = TURNED[orientation - 1] ?? TURNED[0];
  const sums = new Float64Array(side * side);
  const counts = new Float64Array(side * side);
  const columns = cells(width, side);
  const rows = cells(height, side);
  for (let y = 0; y < height; y += 1) {
    const down = (rows[y] ?? 0) * side;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const opacity = (data[at + 3] ?? 0) / 255;
      const cell = down + (columns[x] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + opacity * (0.299 * red + 0.587 * green + 0.114 * blue - 255) + 255;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const small = new Uint8Array(side * side * 4).fill(255);
  for (let cell = 0; cell < sums.length; cell += 1) {
    const [x, y] = [((cell % side) + 0.5) / side, (Math.floor(cell / side) + 0.5) / side];
    const [across, down] = turn?.(x, y) ?? [x, y];
    const place = (Math.floor(down * side) * side + Math.floor(across * side)) * 4;
    small.fill(Math.round((sums[cell] ?? 0) / Math.max(1, counts[cell] ?? 0)), place, place + 3);
  }
  return { width: side, height: side, data: small };
}

/** The small column or row that each of the large ones falls in. */
function cells(length: number, side: number): Uint16Array {
  return Uint16Array.from({ length }, (_nothing, at) => Math.floor((at * side) / length));
}
