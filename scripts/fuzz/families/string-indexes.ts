import type { Family } from '../family';
import { anySheet, replaceSome, rezip, sharedStrings, textOf } from '../package';

const INDEXES = [
  '-1',
  '1e9',
  '4294967295',
  '0.5',
  'NaN',
  '',
  ' 3 ',
  '0x3',
  '1e999',
  '99999999999999999999',
  '__proto__',
  'length',
];

/** Cells that ask for texts which are not there; texts without end, or no texts at all. */
export const stringIndexes: Family = {
  name: 'string-indexes',
  weight: 3,
  alter: (seed, random) => {
    const name = anySheet(seed, random);
    const sheet = replaceSome(
      textOf(seed, name),
      /t="s"><v>\d+<\/v>/g,
      1 + random.below(40),
      random,
      () => `t="s"><v>${random.pick(INDEXES)}</v>`,
    );
    const strings = sharedStrings(seed);
    const text = textOf(seed, strings);
    const replaced = random.pick<string | null>([
      text,
      text,
      null,
      '<sst/>',
      text.replace('<si>', `${'<si/>'.repeat(100_000)}<si>`),
      text.replaceAll('<si><t>', '<si><rPh><t>x</t></rPh><r><t>').replaceAll('</t></si>', '</t></r></si>'),
      text.replaceAll('</si>', ''),
      text.replaceAll('<t>', '<t><t>'),
    ]);
    return rezip(seed, { [name]: sheet, [strings]: replaced });
  },
};
