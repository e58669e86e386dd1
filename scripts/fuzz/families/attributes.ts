import type { Family } from '../family';
import { HOSTILE_ATTRIBUTES } from '../hostile';
import { anyXml, replaceSome, rezip, textOf } from '../package';

/** Values of attributes replaced, in any part. */
export const attributes: Family = {
  name: 'attributes',
  weight: 8,
  alter: (seed, random) => {
    const name = anyXml(seed, random);
    const text = replaceSome(textOf(seed, name), /="[^"<]*"/g, 1 + random.below(30), random, () =>
      random.percent(95) ? `="${random.pick(HOSTILE_ATTRIBUTES)}"` : random.pick(["=''", '=', '', '="']),
    );
    return rezip(seed, { [name]: text });
  },
};
