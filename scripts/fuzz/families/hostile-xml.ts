import type { Family } from '../family';
import { anyXml, rezip, textOf } from '../package';
import type { Random } from '../random';

const WAYS: readonly ((text: string, random: Random) => string | Uint8Array)[] = [
  (text) => `\ufeff${text}`,
  (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
  (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  (text) => text.replaceAll('<', '<!-- > -->\n<'),
  (text) => text.replaceAll('</', '<?x <a> ?></'),
  (text) => text.replace(/<(\/?)(\w)/g, '<$1x:$2'),
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll('=', ' \n = \t'),
  (text) => text.replace(/>([^<]+)</g, '><![CDATA[$1]]]]><![CDATA[>]]><'),
  (text, random) => text.slice(0, random.below(text.length)) + '<!--',
  (text, random) => text.slice(0, random.below(text.length)) + '<![CDATA[',
  (text) => text + '<'.repeat(200_000),
  (text) => text + '<!'.repeat(100_000),
  (text) => text + '<a b="'.repeat(50_000),
  (text) => text + '&'.repeat(200_000),
  (text) => text + ' '.repeat(1_000_000),
  (text) => text + '<!---->'.repeat(50_000),
  (text) => text + '<![CDATA[]]>'.repeat(50_000),
  (text) => text.replace(/<\/t>/g, () => `${'&amp;#x26;'.repeat(20)}&#60;&#x3c;&lt</t>`),
];

/** The same part in shapes that XML allows and few programs write, or that run into the wall. */
export const hostileXml: Family = {
  name: 'hostile-xml',
  weight: 6,
  alter: (seed, random) => {
    const name = anyXml(seed, random);
    return rezip(seed, { [name]: random.pick(WAYS)(textOf(seed, name), random) });
  },
};
