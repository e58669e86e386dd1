import type { Family } from '../family';
import { anyXml, zipParts } from '../package';

const enc = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

/** Names that lead out of the archive, stand twice, differ only in case or slash, or are no names. */
export const zipNames: Family = {
  name: 'zip-names',
  alter: (seed, random) => {
    const part = anyXml(seed, random);
    const twin = random.pick([
      `../../${part}`,
      `/${part}`,
      part.replaceAll('/', '\\'),
      part.toUpperCase(),
      `C:\\${part}`,
      `${part}\0.png`,
      `./${part}`,
      '__proto__',
      'constructor',
      '..',
      '/',
      'x'.repeat(60_000),
      `\u202e${part}`,
    ]);
    const content = seed.parts[random.percent(50) ? part : anyXml(seed, random)] ?? enc('');
    const before = random.percent(50);
    return zipParts({
      ...(before ? { [twin]: content } : {}),
      ...Object.fromEntries(
        Object.entries(seed.parts).filter(([name]) => name !== part || random.percent(70)),
      ),
      ...(before ? {} : { [twin]: content }),
    });
  },
};
