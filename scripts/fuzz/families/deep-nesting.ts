import type { Family } from '../family';
import { anyXml, rezip, textOf } from '../package';

/** Elements in elements in elements: what recurses breaks. */
export const deepNesting: Family = {
  name: 'deep-nesting',
  weight: 2,
  alter: (seed, random) => {
    const name = anyXml(seed, random);
    const text = textOf(seed, name);
    const depth = 10 ** (2 + random.below(4));
    const tag = random.pick(['a', 'si', 'is', 't', 'row', 'c', 'f', 'sheetData', 'worksheet', 'r', 'rPh']);
    const at = Math.max(0, text.indexOf('>', random.below(text.length)) + 1);
    const closing = random.percent(70) ? `</${tag}>`.repeat(depth) : '';
    return rezip(seed, { [name]: text.slice(0, at) + `<${tag}>`.repeat(depth) + closing + text.slice(at) });
  },
};
