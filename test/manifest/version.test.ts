/**
 * Excel, the shared folder and the admin centre take a changed manifest only when its version is a new one. So versions.json
 * holds, for every version there was, what the manifest said under it; an entry is never changed, a new one is added.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestText } from './tree';

const VERSION = /<Version>([^<]*)<\/Version>/;
const versions = JSON.parse(readFileSync(path.join(__dirname, 'versions.json'), 'utf8')) as Record<
  string,
  string
>;

const versionOf = (text: string): string => VERSION.exec(text)?.[1] ?? '';

/** The hash of all that the manifest says but its version; comments and blanks say nothing. */
function hashOf(text: string): string {
  const said = text
    .replace(VERSION, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ');
  return createHash('sha256').update(said).digest('hex');
}

/** What to do before the manifest may go out; null: nothing. */
function toDo(text: string, known: Readonly<Record<string, string>>): string | null {
  const [version, hash] = [versionOf(text), hashOf(text)];
  const before = known[version];
  if (before === undefined) return `Add to test/manifest/versions.json: "${version}": "${hash}"`;
  if (before === hash) return null;
  return `The manifest changed: raise its <Version> (and the version in package.json) beyond ${version}.`;
}

const parts = (version: string): readonly number[] => version.split('.').map(Number);
const isNewer = (a: string, b: string): boolean => {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
};

test('the manifest is what its version has always been', () => {
  expect(toDo(manifestText, versions)).toBeNull();
});

test('its version is the newest of them, and each is newer than the one before', () => {
  const known = Object.keys(versions);
  expect(known.at(-1)).toBe(versionOf(manifestText));
  known
    .slice(1)
    .forEach((version, at) => expect([version, isNewer(version, known[at] ?? '')]).toEqual([version, true]));
  for (const version of known) expect(version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

describe('the guard itself', () => {
  const changed = manifestText.replace('ReadWriteDocument', 'ReadDocument');
  const raised = (text: string): string => text.replace(VERSION, '<Version>9.0.0.0</Version>');

  test('a changed manifest under an old version is refused', () => {
    expect(changed).not.toBe(manifestText);
    expect(toDo(changed, versions)).toContain('raise its <Version>');
  });

  test('under a new version it wants its entry, and then all is well', () => {
    expect(toDo(raised(changed), versions)).toContain('"9.0.0.0": "');
    expect(toDo(raised(changed), { ...versions, '9.0.0.0': hashOf(changed) })).toBeNull();
  });

  test('comments and blanks need no new version', () => {
    expect(
      toDo(manifestText.replace('</OfficeApp>', '  <!-- a word -->\n</OfficeApp>'), versions),
    ).toBeNull();
  });

  test('versions are compared as numbers', () => {
    expect([
      isNewer('0.10.0.0', '0.9.0.0'),
      isNewer('1.0.0.0', '1.0.0.0'),
      isNewer('1.0.0.1', '1.0.1.0'),
    ]).toEqual([true, false, false]);
  });
});
