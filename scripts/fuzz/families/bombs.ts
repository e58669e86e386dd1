import type { Family } from '../family';
import { anyXml, rezip } from '../package';

/** A part that inflates to hundreds of times its size. */
export const bombs: Family = {
  name: 'bombs',
  weight: 0.2,
  alter: (seed, random) => {
    const part = new Uint8Array(random.pick([3, 8, 40]) << 20).fill(random.pick([0, 32, 60, 38]));
    return rezip(seed, { [anyXml(seed, random)]: part }, 1);
  },
};
