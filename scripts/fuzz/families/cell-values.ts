import type { Family } from '../family';
import { HOSTILE_NUMBERS } from '../hostile';
import { anySheet, replaceSome, rezip, textOf } from '../package';

const TYPES = ['n', 's', 'str', 'b', 'e', 'd', 'inlineStr', 'x', ''];

/** Values and types of cells: absurd numbers, indexes of texts that are none, truths, errors. */
export const cellValues: Family = {
  name: 'cell-values',
  weight: 8,
  alter: (seed, random) => {
    const replaced: Record<string, string> = {};
    for (let sheets = 1 + random.below(3); sheets > 0; sheets -= 1) {
      const name = anySheet(seed, random);
      const values = replaceSome(
        replaced[name] ?? textOf(seed, name),
        /<v>[^<]*<\/v>/g,
        1 + random.below(60),
        random,
        () => `<v>${random.pick(HOSTILE_NUMBERS)}</v>`,
      );
      replaced[name] = random.percent(50)
        ? values
        : replaceSome(
            values,
            / t="[a-z]+"/gi,
            1 + random.below(40),
            random,
            () => ` t="${random.pick(TYPES)}"`,
          );
    }
    return rezip(seed, replaced);
  },
};
