/** `npm run build -- --base …`: which addresses are taken, and what they change in the manifest. */
import { checkBase, DEFAULT_BASE, rebase } from '../../scripts/build/base';
import { parseOptions } from '../../scripts/build/options';
import { descendants, manifest, manifestText, parse } from './tree';

const BASE = 'https://rs.example.gov.cn:8443/zipingtong/';

function addresses(text: string): string[] {
  return descendants(parse(text))
    .flatMap((node) => [node.attribute('DefaultValue') ?? '', node.attribute('Value') ?? ''])
    .filter((value) => value.includes('://'));
}

test('every address moves, and nothing else', () => {
  const moved = rebase(manifestText, BASE);
  const ours = addresses(manifestText);
  expect(ours.length).toBeGreaterThan(20);
  expect(addresses(moved)).toEqual(ours.map((url) => BASE + url.slice(DEFAULT_BASE.length)));
  expect(moved).not.toContain('localhost');
  expect(moved.replaceAll(BASE, DEFAULT_BASE)).toBe(manifestText);
});

test('the default base leaves the manifest as it is committed', () => {
  expect(rebase(manifestText, DEFAULT_BASE)).toBe(manifestText);
  expect(parseOptions([])).toEqual({ base: DEFAULT_BASE, parts: ['cli', 'pane', 'desk'], out: undefined });
});

test('an address with characters that mean something in XML stays one address', () => {
  const base = checkBase("https://example.org/a&b/o'clock/$&/");
  const moved = parse(rebase(manifestText, base));
  expect(moved.children.map(({ name }) => name)).toEqual(manifest.children.map(({ name }) => name));
  expect(moved.children.find(({ name }) => name === 'IconUrl')?.attribute('DefaultValue')).toBe(
    "https://example.org/a&b/o'clock/$&/assets/icon-32.png",
  );
});

test('an address in Chinese is written the way Excel reads it', () => {
  expect(checkBase('https://例子.中国/自评/')).toBe('https://xn--fsqu00a.xn--fiqs8s/%E8%87%AA%E8%AF%84/');
});

test.each([
  ['zipingtong', 'this is no address'],
  ['http://example.org/', 'https only'],
  ['https://example.org/addin', 'with "/" at its end'],
  ['https://example.org/?a=/', '"?" and "#"'],
  ['https://example.org/#/', '"?" and "#"'],
  ['https://me:word@example.org/', 'name or password'],
])('%s is refused in words', (base, words) => {
  expect(() => parseOptions(['--base', base])).toThrow(words);
});

test('a slip in an option is refused, not ignored', () => {
  expect(() => parseOptions(['--bas', BASE])).toThrow('--bas');
  expect(() => parseOptions(['--only', 'disk'])).toThrow('cli or pane or desk');
});
