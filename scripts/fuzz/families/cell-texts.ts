import type { Family } from '../family';
import { escapeXml, HOSTILE_TEXTS } from '../hostile';
import { replaceSome, rezip, sharedStrings, textOf } from '../package';

/** Texts of cells replaced: headings, codes, names, paths, dates. */
export const cellTexts: Family = {
  name: 'cell-texts',
  weight: 10,
  alter: (seed, random) => {
    const name = sharedStrings(seed);
    const text = replaceSome(
      textOf(seed, name),
      /<t(?: [^>]*)?>[^<]*<\/t>/g,
      1 + random.below(random.percent(70) ? 20 : 300),
      random,
      () => `<t xml:space="preserve">${escapeXml(random.pick(HOSTILE_TEXTS))}</t>`,
    );
    return rezip(seed, { [name]: text });
  },
};
