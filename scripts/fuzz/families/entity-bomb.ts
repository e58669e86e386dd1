import type { Family } from '../family';
import { anyXml, rezip, textOf } from '../package';

/** A document type with entities that grow by tens, that read a file, or that name themselves. */
export const entityBomb: Family = {
  name: 'entity-bomb',
  weight: 2,
  alter: (seed, random) => {
    const name = anyXml(seed, random);
    const levels = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
    ).join('');
    const type = random.pick([
      `<!DOCTYPE x [<!ENTITY l0 "ha">${levels}]>`,
      '<!DOCTYPE x [<!ENTITY l12 SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE x [<!ENTITY l12 "&l12;">]>',
      '<!DOCTYPE x SYSTEM "http://fuzz.example/x.dtd">',
      '<!ENTITY l12 "x">',
    ]);
    const text = textOf(seed, name).replace(/<\/(t|v|f|definedName)>/, '&l12;</$1>');
    const at = random.percent(80) ? text.indexOf('?>') + 2 : random.below(text.length);
    return rezip(seed, { [name]: text.slice(0, at) + type + text.slice(at) });
  },
};
