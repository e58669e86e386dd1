import type { Family } from '../family';

/** A piece of the file stands in another place, once more, or over and over. */
export const spliced: Family = {
  name: 'spliced',
  weight: 2,
  alter: ({ bytes }, random) => {
    const from = random.below(bytes.length);
    const piece = bytes.subarray(from, from + 1 + random.below(4000));
    const at = random.below(bytes.length);
    const times = random.percent(80) ? 1 : 1 + random.below(50);
    const out = new Uint8Array(bytes.length + piece.length * times);
    out.set(bytes.subarray(0, at));
    for (let time = 0; time < times; time += 1) out.set(piece, at + time * piece.length);
    out.set(bytes.subarray(at), at + times * piece.length);
    return out;
  },
};
