/** What is in the package: every file of it by its path, in order. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn } from '../../src/core/messages';
import { builtinScheme } from '../../src/core/scheme/builtin';
import { schemeWorkbook } from '../../src/core/sheets/scheme';
import { villageWorkbook } from '../../src/core/sheets/village';
import { renderWorkbook } from '../../src/xlsx/write';
import { rebase } from '../build/base';
import { DESK_FILE, ROOT } from '../build/bundle';
import { licencesIn } from '../build/desk-page';
import { builtDesk, builtPane } from '../build/fresh';
import { unite } from '../build/notices';
import { stableWorkbook } from '../samples/stable-zip';
import { registryFile, registryText, SHARE_TO_FILL } from './catalogue';
import { checksums } from './checksums';
import { iisConfig } from './iis';
import { nginxConfig } from './nginx';
import type { PackageOptions } from './options';
import { READ_ME, readMe } from './read-me';
import { type Standalone, standalone } from './standalone';

export const CHECKSUMS = 'SHA256SUMS';
/** Invented villages: one with nothing to find, one that lacks evidence. */
const EXAMPLES = ['红星村.xlsx', '柳树村.xlsx'];
/** Starts the command line where a double click or a short name does. */
const ZPT_CMD = '@node "%~dp0zpt.cjs" %*\r\n';

type Files = ReadonlyMap<string, Uint8Array>;

export interface Release {
  readonly version: string;
  readonly files: Files;
}

/** The parts that take long to make. */
export interface Built {
  /** The folder of the built add-in, for any address. */
  readonly pane: string;
  /** The file of the desk edition. */
  readonly desk: string;
  readonly zpt: Standalone;
}

/** Builds what is not fresh: up to two minutes. */
export function built(): Built {
  return { pane: builtPane(), desk: builtDesk(), zpt: standalone() };
}

export async function release(options: PackageOptions, parts: Built): Promise<Release> {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const desk = readFileSync(parts.desk);
  const site = siteOf(parts.pane, desk, options.base);
  const licences = unite([
    site.get('licences.txt')?.toString('utf8') ?? '',
    licencesIn(desk.toString('utf8')),
    parts.zpt.licences,
  ]);
  const files = new Map<string, Uint8Array>([
    [READ_ME, utf8(readMe(options, version))],
    [DESK_FILE, desk],
    ...[...site].map(([name, bytes]) => [`site/${name}`, bytes] as const),
    ...catalogue(options, site),
    ['servers/nginx.conf', utf8(nginxConfig(options.base))],
    ['servers/web.config', utf8(iisConfig())],
    ['zpt/zpt.cjs', parts.zpt.program],
    ['zpt/zpt.cmd', utf8(ZPT_CMD)],
    ...(await templates()),
    ...EXAMPLES.map((name) => [`样例/${name}`, readFileSync(path.join(ROOT, 'samples/收回', name))] as const),
    ...filesIn(path.join(ROOT, 'docs/deploy')).map(([name, bytes]) => [`deploy/${name}`, bytes] as const),
    ['LICENSE', readFileSync(path.join(ROOT, 'LICENSE'))],
    ['licences.txt', utf8(licences)],
  ]);
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { version, files: sorted.set(CHECKSUMS, utf8(checksums(sorted))) };
}

/** The built add-in, whatever its manifest's address, with the desk edition beside the pane. */
function siteOf(folder: string, desk: Buffer, base: string): Map<string, Buffer> {
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  return new Map([
    ...filesIn(folder),
    [DESK_FILE, desk],
    ['manifest.xml', Buffer.from(rebase(manifest, base))],
  ]);
}

function catalogue({ share }: PackageOptions, site: Files): readonly (readonly [string, Uint8Array])[] {
  const manifest = ['catalogue/zipingtong.xml', site.get('manifest.xml') ?? new Uint8Array()] as const;
  if (share !== null) return [manifest, ['catalogue/trusted-catalogue.reg', registryFile(share)]];
  // Not a .reg file yet: a double click must not make Excel trust a share that nobody chose.
  return [manifest, ['catalogue/trusted-catalogue.reg.txt', utf8(registryText(SHARE_TO_FILL))]];
}

async function templates(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const messages = messagesIn('zh-CN');
  const scheme = await renderWorkbook(schemeWorkbook(builtinScheme, messages));
  const village = await renderWorkbook(villageWorkbook(builtinScheme, '某村', messages));
  return [
    ['模板/细则.xlsx', stableWorkbook(scheme)],
    ['模板/自评表-某村.xlsx', stableWorkbook(village)],
  ];
}

/** Every file below a folder, by its path with "/". */
function filesIn(folder: string): readonly (readonly [string, Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)] as const;
    });
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
