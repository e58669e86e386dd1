import type { Family } from '../family';
import { rezip, textOf } from '../package';
import type { Random } from '../random';

const TYPES = [
  'worksheet',
  'officeDocument',
  'styles',
  'sharedStrings',
  'externalLink',
  'vbaProject',
  'hyperlink',
  'chartsheet',
];
const TARGETS = [
  'workbook.xml',
  '/xl/workbook.xml',
  '../xl/_rels/workbook.xml.rels',
  'worksheets/sheet1.xml',
  '../../../../../../etc/passwd',
  'http://fuzz.example/a.xlsx',
  '',
  '.',
  '..',
  '/',
  'sharedStrings.xml',
  'externalLinks/externalLink1.xml',
  'a/../'.repeat(5000) + 'workbook.xml',
];

function relation(id: number, random: Random): string {
  const external = random.percent(20) ? ' TargetMode="External"' : '';
  return `<Relationship Id="rId${String(id)}" Type="http://x/${random.pick(TYPES)}" Target="${random.pick(TARGETS)}"${external}/>`;
}

/** Relationships that lead to themselves, in circles, to the wrong kind of part, out of the archive, or by thousands. */
export const relationships: Family = {
  name: 'relationships',
  alter: (seed, random) => {
    const name = random.pick(Object.keys(seed.parts).filter((part) => part.endsWith('.rels')));
    const count = random.pick([1, 3, 10, 10, 3000]);
    const more = Array.from({ length: count }, () => relation(1 + random.below(12), random)).join('');
    const text = textOf(seed, name);
    const start = text.indexOf('<Relationship ');
    const at = random.percent(50) && start > 0 ? start : text.indexOf('</Relationships>');
    return rezip(seed, {
      [name]: at < 0 ? `<Relationships>${more}</Relationships>` : text.slice(0, at) + more + text.slice(at),
      'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships>${relation(1, random)}</Relationships>`,
    });
  },
};
