import type { Family } from '../family';

/** The end is missing, or a piece from the middle. */
export const truncated: Family = {
  name: 'truncated',
  weight: 2,
  alter: ({ bytes }, random) => {
    const from = random.below(bytes.length);
    if (random.percent(60)) return bytes.slice(0, from);
    const to = from + random.below(bytes.length - from);
    const out = new Uint8Array(bytes.length - (to - from));
    out.set(bytes.subarray(0, from));
    out.set(bytes.subarray(to), from);
    return out;
  },
};
