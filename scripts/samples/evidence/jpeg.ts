import { createHash } from 'node:crypto';
import { encode } from 'jpeg-js';
import type { Piece } from './types';

const WIDTH = 240;
const HEIGHT = 160;

type Colour = readonly [number, number, number];

/** A picture of a notice board on a wall; its sheets hang differently for every piece. */
export function jpegOf({ village, name, date }: Piece): Uint8Array {
  const seed = createHash('sha256').update(`${village}/${name}/${date}`).digest();
  const data = new Uint8Array(WIDTH * HEIGHT * 4);
  paint(data, 0, 0, WIDTH, HEIGHT, [196 + (seed[0] ?? 0) / 8, 200, 204]);
  paint(data, 20, 20, WIDTH - 40, HEIGHT - 50, [150, 40 + (seed[1] ?? 0) / 8, 36]);
  for (let sheet = 0; sheet < 6; sheet += 1) {
    const left = 30 + (sheet % 3) * 64 + (seed[2 + sheet] ?? 0) / 16;
    const top = 28 + Math.floor(sheet / 3) * 48 + (seed[8 + sheet] ?? 0) / 32;
    paint(data, left, top, 44, 36, [250, 248, 235]);
    for (let line = 0; line < 5; line += 1)
      paint(data, left + 5, top + 5 + line * 6, 12 + (seed[14 + line + sheet] ?? 0) / 12, 2, [70, 70, 74]);
  }
  return new Uint8Array(encode({ data, width: WIDTH, height: HEIGHT }, 70).data);
}

function paint(
  data: Uint8Array,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: Colour,
): void {
  for (let y = Math.floor(top); y < Math.min(HEIGHT, Math.floor(top + height)); y += 1) {
    for (let x = Math.floor(left); x < Math.min(WIDTH, Math.floor(left + width)); x += 1) {
      data.set([...colour.map(Math.floor), 255], (y * WIDTH + x) * 4);
    }
  }
}
