import type { Family } from '../family';
import { anySheet, behindCells, rezip, textOf } from '../package';
import type { Random } from '../random';

const KINDS: readonly ((random: Random) => readonly string[])[] = [
  () => ['A1:XFD1048576'],
  (random) => Array.from({ length: 20_000 }, () => `A1:XFD${String(1 + random.below(1_048_576))}`),
  (random) =>
    Array.from({ length: 5000 }, () => `${random.pick(['A', 'F', 'XFD'])}${String(1 + random.below(60))}:B9`),
  () => Array.from({ length: 100_000 }, (_, at) => `A${String(at + 1)}:P${String(at + 1)}`),
  () => ['A1:', ':', 'A0:B0', 'A1:XFE9', 'B2:A1', 'A1:B2:C3', ''],
  () => Array.from({ length: 250_000 }, () => 'A1:B2'),
];

/** Merged cells over everything, over one another, and without end. */
export const merges: Family = {
  name: 'merges',
  weight: 2,
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const tags = random
      .pick(KINDS)(random)
      .map((area) => `<mergeCell ref="${area}"/>`)
      .join('');
    return rezip(seed, { [name]: behindCells(textOf(seed, name), `<mergeCells>${tags}</mergeCells>`) });
  },
};
