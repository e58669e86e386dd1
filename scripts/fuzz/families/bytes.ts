import type { Family } from '../family';

/** Bytes of the file flipped, wherever they stand: the directory, headers, compressed data. */
export const bytesFlipped: Family = {
  name: 'bytes-flipped',
  weight: 6,
  alter: ({ bytes }, random) => {
    const out = bytes.slice();
    const count = 1 + random.below(random.percent(50) ? 4 : 200);
    // The directory at the end is small, and most telling.
    const from = random.percent(40) ? Math.max(0, out.length - 2000) : 0;
    for (let at = 0; at < count; at += 1) out[from + random.below(out.length - from)] = random.below(256);
    return out;
  },
};
