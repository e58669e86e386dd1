import type { Family } from '../family';
import { unzipSync } from 'fflate';

/** Two alterations of parts, one upon the other. */
export function several(families: readonly Family[]): Family {
  return {
    name: 'several',
    weight: 8,
    alter: (seed, random) => {
      const bytes = random.pick(families).alter(seed, random);
      const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
      const twice = { name: seed.name, bytes, parts: Object.fromEntries(files) };
      return random.pick(families).alter(twice, random);
    },
  };
}
