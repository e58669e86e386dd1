/** What `npm run package` makes, for an address and a share of its own; the parts are built once and only when they changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { rebase } from '../../scripts/build/base';
import { importsOf, reachable } from '../../scripts/docs/imports';
import { parsePackageOptions } from '../../scripts/package/options';
import { type Release, built, CHECKSUMS, release } from '../../scripts/package/release';
import { writeRelease, type Written } from '../../scripts/package/write';
import { temporaryFolder } from '../fixtures/folder';
import { SAMPLES } from '../fixtures/told';
import { manifestText, ROOT } from '../manifest/tree';

const BASE = 'https://rs.example.gov.cn:8443/zipingtong/';
const ARGUMENTS = ['--base', BASE, '--share', '\\\\rsj-server\\自评通'];
const folder = temporaryFolder();
let made: Release;
let written: Written;

const bytes = (name: string): Uint8Array => {
  const found = made.files.get(name);
  if (!found) throw new Error(`no ${name} in the package`);
  return found;
};
const text = (name: string): string => Buffer.from(bytes(name)).toString('utf8');

beforeAll(async () => {
  made = await release(parsePackageOptions(ARGUMENTS), built());
  written = writeRelease(made, folder.path('out'));
}, 900_000);

test('everything is there: to use at once, for the server, for Excel, for the command line', () => {
  const names = [...made.files.keys()];
  expect(names.filter((name) => !/^(site|deploy)\//.test(name))).toEqual([
    'LICENSE',
    'catalogue/trusted-catalogue.reg',
    'catalogue/zipingtong.xml',
    'licences.txt',
    'servers/nginx.conf',
    'servers/web.config',
    'zipingtong.html',
    'zpt/zpt.cjs',
    'zpt/zpt.cmd',
    '先看这里.txt',
    '样例/柳树村.xlsx',
    '样例/红星村.xlsx',
    '模板/细则.xlsx',
    '模板/自评表-某村.xlsx',
    CHECKSUMS,
  ]);
  for (const name of [
    'taskpane.html',
    'start.js',
    'functions.js',
    'taskpane.js',
    'office/office.js',
    'assets/support.html',
  ])
    expect(names).toContain(`site/${name}`);
  expect(names.filter((name) => name.startsWith('deploy/'))).toContain('deploy/share-catalogue.md');
});

test('the page that says where to begin names only what is there, and speaks to Notepad', () => {
  const page = text('先看这里.txt');
  expect(page.startsWith('\uFEFF自评通 ')).toBe(true);
  expect(page.split('\n').every((line, at, all) => line.endsWith('\r') || at === all.length - 1)).toBe(true);
  expect(page).toContain(BASE);
  const named =
    page.match(/[\w\u4e00-\u9fff-]+(?:\\[\w\u4e00-\u9fff-]+)*\\[\w\u4e00-\u9fff-]+(?:\.\w+)+/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect([name, made.files.has(name.replaceAll('\\', '/'))]).toEqual([name, true]);
});

test('the manifest points to the address, and every file it points to is in the site', () => {
  expect(text('catalogue/zipingtong.xml')).toBe(rebase(manifestText, BASE));
  expect(text('site/manifest.xml')).toBe(text('catalogue/zipingtong.xml'));
  const addresses = [...text('catalogue/zipingtong.xml').matchAll(/"(https:[^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
  expect(addresses.length).toBeGreaterThan(20);
  for (const url of addresses)
    expect([url, made.files.has(`site/${url.slice(BASE.length)}`)]).toEqual([url, true]);
});

test('the desk edition lies at the top and beside the pane, which leads to it', () => {
  expect(Buffer.compare(bytes('site/zipingtong.html'), bytes('zipingtong.html'))).toBe(0);
  expect(text('site/taskpane.html')).toMatch(/<a href="?zipingtong\.html/);
});

test('the sums are those of the files as written', () => {
  const lines = text(CHECKSUMS).trimEnd().split('\n');
  expect(lines).toHaveLength(made.files.size - 1);
  for (const line of lines) {
    const [sum, name] = line.split('  ');
    const file = readFileSync(path.join(written.folder, name ?? ''));
    expect([name, createHash('sha256').update(file).digest('hex')]).toEqual([name, sum]);
  }
});

test('the zip holds the folder, and is the same when made again', async () => {
  const zip = readFileSync(written.zip);
  const parts = unzipSync(new Uint8Array(zip));
  const root = path.basename(written.folder);
  expect(Object.keys(parts).sort()).toEqual([...made.files.keys()].map((name) => `${root}/${name}`).sort());
  for (const [name, content] of made.files)
    expect(Buffer.compare(parts[`${root}/${name}`] ?? content.slice(1), content)).toBe(0);
  const again = await release(parsePackageOptions(ARGUMENTS), built());
  expect(Buffer.compare(readFileSync(writeRelease(again, folder.path('again')).zip), zip)).toBe(0);
}, 120_000);

describe('the command line', () => {
  const zpt = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(written.folder, 'zpt/zpt.cjs'), ...args], { encoding: 'utf8' });

  test('needs nothing but Node: no package is to be found from where it lies', () => {
    expect(path.relative(ROOT, written.folder).startsWith('..')).toBe(true);
    expect(text('zpt/zpt.cjs')).not.toMatch(/require\("(?!node:)(exceljs|@e965|docx|fflate|big\.js)/);
    const { status, stdout } = zpt('check', path.join(SAMPLES, '收回/红星村.xlsx'));
    expect([status, stdout]).toEqual([0, expect.stringContaining('没有发现问题')]);
  }, 60_000);

  test('writes workbooks, and takes the templates of the package', () => {
    const scheme = path.join(written.folder, '模板/细则.xlsx');
    expect(zpt('scheme', 'check', scheme)).toMatchObject({ status: 0 });
    const out = folder.path('发下去');
    folder.write('村名单.txt', '红星村\n');
    const { status, stderr } = zpt(
      'template',
      '--scheme',
      scheme,
      '--villages',
      folder.path('村名单.txt'),
      '--out',
      out,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(path.join(out, '红星村.xlsx'))).toBe(true);
    const village = zpt('check', path.join(written.folder, '模板/自评表-某村.xlsx'), '--json');
    expect(JSON.parse(village.stdout)).toMatchObject({ workbooks: [{ readable: true, village: '某村' }] });
  }, 120_000);
});

describe('licences', () => {
  const named = (name: string): RegExp => new RegExp(`^${name.replace(/[.*+?]/g, '\\$&')} [0-9.]+: `, 'm');

  test('of every package that any part imports, sooner or later', () => {
    const imports = importsOf(ROOT);
    const entries = [
      'taskpane/index.tsx',
      'functions/index.ts',
      'desk/index.tsx',
      'desk/worker/desk.worker.ts',
      'cli/main.ts',
    ];
    const loaded = reachable(
      imports,
      entries.map((name) => `src/${name}`),
    );
    expect(loaded.length).toBeGreaterThan(300);
    const packages = new Set(loaded.flatMap((file) => imports.get(file)?.packages ?? []));
    expect([...packages]).toEqual(
      expect.arrayContaining(['big.js', 'exceljs', 'fflate', 'react', 'react-dom']),
    );
    for (const name of packages) expect(text('licences.txt')).toMatch(named(name));
  });

  test('also of what exceljs brings: as modules on the command line, as one file in browsers', () => {
    for (const name of ['archiver', 'unzipper', 'jszip', 'saxes', 'fast-csv'])
      expect(text('licences.txt')).toMatch(named(name));
    expect(text('licences.txt')).toMatch(/^elliptic: MIT$/m);
  });

  test('of office.js, unmodified beside it; ours at the top', () => {
    expect(made.files.has('site/office/LICENSE.md')).toBe(true);
    expect(text('LICENSE')).toContain('Apache License');
  });
});

test('nothing of this machine is in it', () => {
  const places = [ROOT, realpathSync(path.join(ROOT, 'node_modules')), homedir()].filter(
    (place) => place.length > 5,
  );
  for (const [name, content] of made.files)
    for (const place of places)
      expect([name, Buffer.from(content).includes(`${place}/`)]).toEqual([name, false]);
});

test('npm knows the command', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['package']).toBe('tsx scripts/package.ts');
  const said = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'scripts/package.ts'), '--base', 'http://x/'],
    {
      encoding: 'utf8',
      cwd: ROOT,
    },
  );
  expect([said.status, said.stderr]).toEqual([1, expect.stringContaining('https only')]);
});

test('nobody commits it', () => {
  expect(readFileSync(path.join(ROOT, '.gitignore'), 'utf8').split('\n')).toContain('/release/');
});
