import type { Family } from '../family';

const BEGINNINGS: readonly (readonly number[])[] = [
  [],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [9, 8, 16, 0],
  [0xff, 0xfe],
  [0x25, 0x50, 0x44, 0x46],
  [0x3c, 0x68, 0x74, 0x6d, 0x6c],
];

/** No workbook at all, but some begin like one. */
export const junk: Family = {
  name: 'junk',
  weight: 1,
  alter: (_seed, random) => {
    const out = new Uint8Array(random.below(20_000));
    for (let at = 0; at < out.length; at += 1) out[at] = random.below(256);
    out.set(random.pick(BEGINNINGS).slice(0, out.length));
    return out;
  },
};
