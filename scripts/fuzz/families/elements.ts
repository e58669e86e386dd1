import type { Family } from '../family';
import { anyXml, replaceSome, rezip, textOf } from '../package';

/** Tags doubled, taken away, closed too early or never. */
export const elements: Family = {
  name: 'elements',
  weight: 6,
  alter: (seed, random) => {
    const name = anyXml(seed, random);
    const text = replaceSome(textOf(seed, name), /<[^>]*>/g, 1 + random.below(12), random, (tag) =>
      random.pick([
        '',
        tag + tag,
        tag.replace('<', '</'),
        tag.replace(/\/?>$/, '/>'),
        tag.replace(/\/>$/, '>'),
        tag.slice(0, -1),
        tag.replace('<', '<x:'),
        `<!--${tag}-->`,
        `<![CDATA[${tag}]]>`,
      ]),
    );
    return rezip(seed, { [name]: text });
  },
};
