/**
 * The built add-in, for an address of its own: complete, closed to the outside, and small enough to open quickly. It is
 * built once, into a folder that goes away again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rebase } from '../../scripts/build/base';
import { manifestText, ROOT } from '../manifest/tree';

const BASE = 'https://rs.example.gov.cn/zipingtong/';
const OFFICE = path.join(ROOT, 'node_modules/@microsoft/office-js');
const out = mkdtempSync(path.join(tmpdir(), 'zpt-build-'));
const addin = path.join(out, 'addin');

const read = (name: string): string => readFileSync(path.join(addin, name), 'utf8');
const list = (folder: string): string[] =>
  readdirSync(path.join(addin, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(addin, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

beforeAll(() => {
  const args = [path.join(ROOT, 'scripts/build.ts'), '--only', 'pane', '--base', BASE, '--out', out];
  execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT, stdio: 'pipe' });
}, 300_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

test('its manifest points to the base, and every file it points to is there', () => {
  expect(read('manifest.xml')).toBe(rebase(manifestText, BASE));
  const files = [...read('manifest.xml').matchAll(/"(https:[^"]+)"/g)].map(([, url]) => url ?? '');
  expect(files.length).toBeGreaterThan(20);
  for (const url of files)
    expect([url, existsSync(path.join(addin, url.slice(BASE.length)))]).toEqual([url, true]);
});

describe('the page of the pane', () => {
  const page = (): string => read('taskpane.html');
  const scripts = (): string[] => page().match(/<script\b[^]*?<\/script>/g) ?? [];
  const addressOf = (tag: string, name: string): string =>
    new RegExp(`${name}=["']?([^"'\\s>]+)`).exec(tag)?.[1] ?? '';

  test('has its policy before anything that loads', () => {
    const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page());
    expect(policy?.[1]).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
    const before = page().slice(0, policy?.index);
    expect(before).not.toMatch(/<(script|link|style|img|iframe)\b/);
  });

  test("loads office.js, then what loads the functions and the pane, all of them its own site's files", () => {
    expect(scripts().map((tag) => addressOf(tag, 'src').replace(/\?.*/, ''))).toEqual([
      'office/office.js',
      'start.js',
    ]);
    const started = /data-scripts="([^"]+)"/.exec(page())?.[1]?.split(' ') ?? [];
    expect(started.map((file) => file.replace(/\?.*/, ''))).toEqual(['functions.js', 'taskpane.js']);
    const links = (page().match(/<link\b[^>]*>/g) ?? []).map((tag) => addressOf(tag, 'href'));
    // Fetched early are the very addresses that start.js asks for.
    expect(links).toEqual(expect.arrayContaining(started));
    for (const file of [...links, ...started, ...scripts().map((tag) => addressOf(tag, 'src'))])
      expect([file, existsSync(path.join(addin, file.replace(/\?.*/, '')))]).toEqual([file, true]);
  });

  test('has no inline script and no handler, which the policy would refuse', () => {
    for (const tag of scripts()) expect(tag).toMatch(/^<script [^>]+><\/script>$/);
    expect(page()).not.toMatch(/\son[a-z]+\s*=/i);
  });
});

test('office.js is what Microsoft ships, only what its loader asks for, with its licence', () => {
  const files = list('office');
  expect(files).toEqual([
    'office/LICENSE.md',
    'office/en-us/office_strings.js',
    'office/excel-mac-16.00.js',
    'office/excel-web-16.00.js',
    'office/excel-win32-16.00.js',
    'office/excel-win32-16.01.js',
    'office/o15apptofilemappingtable.js',
    'office/office.js',
    'office/telemetry/oteljs_agave.js',
    'office/zh-cn/office_strings.js',
  ]);
  for (const file of files) {
    const original = file.endsWith('LICENSE.md') ? 'LICENSE.md' : file.replace(/^office/, 'dist');
    expect(readFileSync(path.join(addin, file)).equals(readFileSync(path.join(OFFICE, original)))).toBe(true);
  }
});

/** Names that are no addresses (XML namespaces), and addresses that only stand in a licence or an error's text. */
const NEVER_LOADED =
  /^(www\.w3\.org|docs\.oasis-open\.org|openoffice\.org|purl\.oclc\.org|macVmlSchemaUri|sheetjs\.openxmlformats\.org|sheetjs\.com|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|react\.dev|github\.com|raw\.github\.com|feross\.org|answers\.microsoft\.com|stuk\.github\.io|stuartk\.com)$/;

test('our scripts and pages name no other site', () => {
  const ours = list('').filter((file) => /\.(js|css|html|json)$/.test(file) && !file.startsWith('office/'));
  expect(ours.length).toBeGreaterThan(5);
  const named = ours.flatMap((file) =>
    [...read(file).matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)].map(([, host]) => `${file}: ${host}`),
  );
  expect(named.filter((each) => !NEVER_LOADED.test(each.replace(/.*: /, '')))).toEqual([]);
});

test('no script needs eval, which the policy refuses', () => {
  const ours = list('').filter((file) => file.endsWith('.js') && !/^office\/|exceljs/.test(file));
  for (const file of ours)
    expect([file, /\beval\(|\bnew Function\(/.test(read(file))]).toEqual([file, false]);
});

test('nothing is there that should not be published, and the licences are', () => {
  expect(list('').filter((file) => !/\.(js|css|html|json|png|xml|xlsx|txt|md)$/.test(file))).toEqual([]);
  const licences = read('licences.txt');
  for (const name of ['big.js', 'exceljs', 'fflate', 'react', 'react-dom'])
    expect(licences).toMatch(new RegExp(`^${name} [0-9.]+: MIT$`, 'm'));
  expect(licences).toMatch(/^@e965\/xlsx [0-9.]+: Apache-2\.0$/m);
});

test('the scripts that open with the pane are at most 200 KB gzip; the libraries load when they are needed', () => {
  const sizes = ['functions.js', 'taskpane.js'].map((name) => gzipSync(read(name)).length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  process.stdout.write(`Initial scripts: ${(sum / 1024).toFixed(0)} KB gzip.\n`);
  expect(sum).toBeLessThanOrEqual(200 * 1024);
  const parts = list('parts');
  for (const late of ['exceljs', 'sheetjs'])
    expect([late, parts.some((file) => file.includes(late))]).toEqual([late, true]);
});
