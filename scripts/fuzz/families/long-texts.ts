import type { Family } from '../family';
import { replaceSome, rezip, sharedStrings, textOf } from '../package';

/** Texts of 32 kB and far more, in cells that are headings, names, codes, numbers or lists. */
export const longTexts: Family = {
  name: 'long-texts',
  weight: 2,
  alter: (seed, random) => {
    const name = sharedStrings(seed);
    const text = replaceSome(
      textOf(seed, name),
      /<t(?: [^>]*)?>[^<]*<\/t>/g,
      1 + random.below(12),
      random,
      (old) => {
        const piece = random.pick([
          '字',
          'a',
          '1',
          '1.',
          '、',
          '1、',
          ' ',
          '\n',
          '0',
          '-',
          '9',
          '：',
          '（',
          '【',
          '〔',
          '2.1；',
          '/',
          '../',
          '编号',
          '&#x10400;',
          '村名：',
          '110101199003071234 ',
        ]);
        const length = random.pick([32_767, 32_768, 70_000, 300_000]);
        const long = piece.repeat(Math.ceil(length / piece.length));
        return random.percent(50) ? `<t>${long}</t>` : old.replace(/<\/t>$/, `${long}</t>`);
      },
    );
    return rezip(seed, { [name]: text });
  },
};
