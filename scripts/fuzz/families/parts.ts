import type { Family } from '../family';
import { rezip, type Replacement } from '../package';

/** Parts taken away, made empty, or put in another's place. */
export const partsDropped: Family = {
  name: 'parts-dropped',
  alter: (seed, random) => {
    const names = Object.keys(seed.parts);
    const replaced: Record<string, Replacement[string]> = {};
    for (let count = 1 + random.below(3); count > 0; count -= 1) {
      const name = random.pick(names);
      const other = seed.parts[random.pick(names)] ?? null;
      replaced[name] = random.pick<Replacement[string]>([null, null, new Uint8Array(), other]);
    }
    return rezip(seed, replaced);
  },
};
