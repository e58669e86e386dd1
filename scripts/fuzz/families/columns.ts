import type { Family } from '../family';
import { anySheet, rezip, textOf } from '../package';

/** Columns change places, one is taken away, or two stand in one. */
export const columns: Family = {
  name: 'columns',
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const letters = [...'ABCDEFGHIJKLMNOPQ'];
    const moved = letters.slice();
    for (let count = 1 + random.below(6); count > 0; count -= 1) {
      const [a, b] = [random.below(letters.length), random.below(letters.length)];
      const kept = moved[a] ?? 'A';
      moved[a] = moved[b] ?? 'A';
      if (random.percent(70)) moved[b] = kept;
    }
    const text = textOf(seed, name).replace(
      /<c r="([A-Q])(\d+)"/g,
      (_all, letter: string, row: string) => `<c r="${moved[letters.indexOf(letter)] ?? letter}${row}"`,
    );
    return rezip(seed, { [name]: text });
  },
};
