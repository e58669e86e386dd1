import type { Family } from '../family';
import { anyXml, rezip } from '../package';

/** A part ends too early, or has a hole, though the archive is whole. */
export const partCut: Family = {
  name: 'part-cut',
  alter: (seed, random) => {
    const name = anyXml(seed, random);
    const part = seed.parts[name] ?? new Uint8Array();
    const from = random.below(part.length + 1);
    if (random.percent(50)) return rezip(seed, { [name]: part.slice(0, from) });
    const hole = part.slice();
    hole.copyWithin(from, Math.min(part.length, from + 1 + random.below(500)));
    return rezip(seed, { [name]: hole });
  },
};
