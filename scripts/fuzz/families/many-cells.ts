import type { Family } from '../family';
import { anySheet, intoCells, rezip, textOf } from '../package';

/** As many cells as fit: in one row, one column, bare, as texts, as formulas; a little under and over the limit. */
export const manyCells: Family = {
  name: 'many-cells',
  weight: 0.1,
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const cell = random.pick([
      '<c><v>1</v></c>',
      '<c t="inlineStr"><is><t>编号</t></is></c>',
      '<c><f>A1+1</f><v>2</v></c>',
      '<c s="1"/>',
      '<c t="str"><v>5分</v></c>',
    ]);
    const width = random.pick([1, 20, 16_000]);
    const row = `<row>${cell.repeat(width)}</row>`;
    const cells = random.pick([100_000, 300_000, 650_000]);
    return rezip(seed, { [name]: intoCells(textOf(seed, name), row.repeat(Math.ceil(cells / width))) }, 1);
  },
};
