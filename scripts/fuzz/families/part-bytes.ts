import type { Family } from '../family';
import { anyXml, rezip } from '../package';

const TELLING = [...'<>/"\'=&;: \0\n!?-[]'].map((letter) => letter.charCodeAt(0));

/** Bytes within parts changed, many to ones that mean something in XML; the archive is right. */
export const partBytes: Family = {
  name: 'part-bytes',
  weight: 8,
  alter: (seed, random) => {
    const replaced: Record<string, Uint8Array> = {};
    for (let parts = 1 + random.below(3); parts > 0; parts -= 1) {
      const name = anyXml(seed, random);
      const part = (replaced[name] ?? seed.parts[name] ?? new Uint8Array()).slice();
      if (part.length === 0) continue;
      const from = random.percent(40) ? Math.min(part.length - 1, 200) : 0;
      for (let count = 1 + random.below(20); count > 0; count -= 1)
        part[random.percent(50) ? random.below(from + 1) : random.below(part.length)] = random.percent(60)
          ? random.pick(TELLING)
          : random.below(256);
      replaced[name] = part;
    }
    return rezip(seed, replaced);
  },
};
