/** When the built add-in that browser tests open must be built again. On a small tree of its own: nothing is built here. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFresh } from '../../scripts/build/fresh';

const [SOURCES_FROM, BUILT, LATER] = [1000, 2000, 3000];
let root = '';
const built = (): string => path.join(root, 'dist/addin');

function write(name: string, text: string, seconds: number): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, seconds, seconds);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'zpt-fresh-'));
  write('manifest.xml', 'for localhost', SOURCES_FROM);
  write('src/core/deep/rule.ts', '1', SOURCES_FROM);
  write('dist/addin/manifest.xml', 'for localhost', BUILT);
  const folders = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  for (const { parentPath, name } of folders)
    utimesSync(path.join(parentPath, name), SOURCES_FROM, SOURCES_FROM);
});

afterEach(() => rmSync(root, { recursive: true }));

test('not while every source is older', () => {
  expect(isFresh(built(), root)).toBe(true);
});

test('when a source deep down is newer', () => {
  write('src/core/deep/rule.ts', '2', LATER);
  expect(isFresh(built(), root)).toBe(false);
});

test('when a source was taken away, which only its folder tells', () => {
  rmSync(path.join(root, 'src/core/deep/rule.ts'));
  expect(isFresh(built(), root)).toBe(false);
});

test('when it was built for another address', () => {
  write('dist/addin/manifest.xml', 'for example.org', BUILT);
  expect(isFresh(built(), root)).toBe(false);
});

test('when a build was broken off before its last file', () => {
  rmSync(path.join(built(), 'manifest.xml'));
  expect(isFresh(built(), root)).toBe(false);
});
