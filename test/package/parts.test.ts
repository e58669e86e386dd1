/** The parts of the package that need no build: options, the catalogue's registry file, the servers' configurations. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { INSIDE_EXCELJS } from '../../scripts/build/inside-exceljs';
import { notices, packagesInside, unite } from '../../scripts/build/notices';
import { nginxPath } from '../../scripts/nginx';
import { registryFile, registryText, SHARE_TO_FILL } from '../../scripts/package/catalogue';
import { iisConfig } from '../../scripts/package/iis';
import { nginxConfig, NGINX_PLACES } from '../../scripts/package/nginx';
import { parsePackageOptions } from '../../scripts/package/options';
import { certificate } from '../../scripts/serve/certificate';
import { temporaryFolder } from '../fixtures/folder';
import { all, at, parse, ROOT } from '../manifest/tree';

describe('options', () => {
  test('a share is kept as Windows writes it', () => {
    expect(parsePackageOptions(['--share', '\\\\server\\自评通\\加载项\\'])).toEqual({
      base: 'https://localhost:3000/',
      share: '\\\\server\\自评通\\加载项',
      out: undefined,
    });
  });

  test.each(['Z:\\自评通', '\\\\server', 'server\\share', '\\\\ser"ver\\share', '//server/share', ''])(
    'Excel takes no such folder: %s',
    (share) => {
      expect(() => parsePackageOptions(['--share', share])).toThrow('--share');
    },
  );

  test('a slip is refused', () => {
    expect(() => parsePackageOptions(['--shares', '\\\\a\\b'])).toThrow('--shares');
  });
});

describe('the registry file', () => {
  const share = '\\\\rsj-server\\自评通';

  test('says what Microsoft documents, as Windows reads it', () => {
    const file = Buffer.from(registryFile(share));
    expect([...file.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const lines = file.toString('utf16le').slice(1).split('\r\n');
    const [, key] =
      /\\TrustedCatalogs\\(\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})\]$/.exec(lines[2] ?? '') ?? [];
    expect(lines).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${String(key)}]`,
      `"Id"="${String(key)}"`,
      '"Url"="\\\\\\\\rsj-server\\\\自评通"',
      '"Flags"=dword:00000001',
      '',
    ]);
  });

  test('the same share has the same key however it is written, another one has another', () => {
    const key = (text: string): string | undefined => /"Id"="(.*)"/.exec(registryText(text))?.[1];
    expect(key('\\\\RSJ-Server\\自评通')).toBe(key(share));
    expect(key(SHARE_TO_FILL)).not.toBe(key(share));
  });
});

describe('nginx', () => {
  const nginx = nginxPath();
  const folder = temporaryFolder();
  (nginx === null ? test.skip : test).each([
    'https://rs.example.gov.cn/',
    'https://rs.example.gov.cn:8443/zipingtong/',
    'https://例子.中国/自评 通/a$b/',
  ])('takes the configuration for %s', async (address) => {
    const { key, cert } = await certificate();
    const site = nginxConfig(new URL(address).href)
      .replace(NGINX_PLACES.certificate, folder.write('site.crt', cert))
      .replace(NGINX_PLACES.key, folder.write('site.key', key));
    const main = `pid ${folder.path('pid')}; events {} http { access_log off; include ${folder.write('site.conf', site)}; }`;
    const said = spawnSync(
      nginx ?? '',
      ['-t', '-q', '-e', 'stderr', '-p', folder.path(), '-c', folder.write('nginx.conf', main)],
      {
        encoding: 'utf8',
      },
    );
    // The one warning allowed: who runs this test is seldom root.
    expect([said.status, said.stderr.replace(/.*the "user" directive.*\n/, '')]).toEqual([0, '']);
  });

  test('listens where the address says', () => {
    expect(nginxConfig('https://a.example/')).toContain('listen 443 ssl;');
    expect(nginxConfig('https://a.example:8443/z/')).toMatch(
      /listen 8443 ssl;\n\s*server_name a\.example;[^]*location "\/z\/"/,
    );
  });
});

describe('IIS', () => {
  const configuration = parse(iisConfig());
  const headers = (node: ReturnType<typeof parse>) =>
    all(node, 'add').map((each) => [each.attribute('name'), each.attribute('value')]);
  const location = (name: string) => {
    const found = all(configuration, 'location').find((each) => each.attribute('path') === name);
    if (!found) throw new Error(`no location ${name}`);
    return found;
  };

  test('texts are UTF-8, and each ending is taken away before it is given again', () => {
    const server = at(configuration, 'system.webServer', 'staticContent');
    const types = new Map(
      all(server, 'mimeMap').map((map) => [map.attribute('fileExtension'), map.attribute('mimeType')]),
    );
    expect(Object.fromEntries(types)).toMatchObject({
      '.html': 'text/html; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.json': 'application/json; charset=utf-8',
      '.png': 'image/png',
    });
    expect(all(server, 'remove').map((each) => each.attribute('fileExtension'))).toEqual([...types.keys()]);
  });

  test('pages are asked for anew, parts are kept, Excel on the web may read the functions', () => {
    const cache = (node: ReturnType<typeof parse>) =>
      all(node, 'clientCache').map((each) => each.attribute('cacheControlMode'));
    expect(cache(at(configuration, 'system.webServer'))).toEqual(['DisableCache']);
    expect(cache(location('parts'))).toEqual(['UseMaxAge']);
    for (const language of ['zh-CN', 'en-US'])
      expect(headers(location(`functions.${language}.json`))).toEqual([['Access-Control-Allow-Origin', '*']]);
    expect(headers(at(configuration, 'system.webServer'))).toEqual([['X-Content-Type-Options', 'nosniff']]);
  });
});

describe('notices', () => {
  const EXCELJS = path.join(ROOT, 'node_modules/exceljs/dist/exceljs.min.js');

  test('name all that exceljs holds in browsers, and nothing that it does not', () => {
    const text = notices([EXCELJS]);
    const inside = packagesInside(EXCELJS);
    expect(inside.length).toBeGreaterThan(50);
    const lacking = inside.filter(
      (name) => !text.split('\n').some((line) => line.startsWith(`${name} `) || line.startsWith(`${name}: `)),
    );
    expect(lacking).toEqual([]);
    expect(Object.keys(INSIDE_EXCELJS).filter((name) => !inside.includes(name))).toEqual([]);
  });

  test('of several parts are one text with each package once', () => {
    const one = notices([path.join(ROOT, 'node_modules/fflate/lib/index.js')]);
    const two = notices([
      path.join(ROOT, 'node_modules/fflate/lib/index.js'),
      path.join(ROOT, 'node_modules/big.js/big.js'),
    ]);
    const text = unite([one, two]);
    expect(text.match(/^(fflate|big\.js) [0-9.]+: MIT$/gm)?.sort()).toEqual(
      [...(two.match(/^(fflate|big\.js) [0-9.]+: MIT$/gm) ?? [])].sort(),
    );
    expect(text).toBe(two);
  });
});
