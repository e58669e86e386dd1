/** manifest.xml as Excel reads it, offline: what it declares, in the order the schema wants, with nothing left dangling. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_BASE } from '../../scripts/build/base';
import { all, at, descendants, MANIFEST, manifest, ROOT, type Node } from './tree';

const overrides = at(manifest, 'VersionOverrides');
const host = at(overrides, 'Hosts', 'Host');
const resources = at(overrides, 'Resources');
const names = (node: Node): string[] => node.children.map(({ name }) => name);
const resource = (id: string | undefined): Node | undefined =>
  descendants(resources).find((node) => node.attribute('id') === id);
const requirements = (node: Node): Record<string, string | undefined> =>
  Object.fromEntries(all(node, 'Set').map((set) => [set.attribute('Name'), set.attribute('MinVersion')]));

/** In a process of its own: the reader's dependencies are ES modules, which Jest does not load under every Node. */
function readByMicrosoft(): unknown {
  const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(MANIFEST)})`;
  const print = `${read}.then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
  const run = execFileSync(process.execPath, ['--import', 'tsx', '-e', print], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(run);
}

test("Microsoft's own reader understands it", () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(readByMicrosoft()).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    version: `${version}.0`,
    displayName: '自评通',
    defaultLocale: 'zh-CN',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: `${DEFAULT_BASE}taskpane.html` },
  });
}, 30_000);

test('elements stand in the order the schema wants', () => {
  expect(names(manifest)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(names(overrides)).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(names(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(names(at(host, 'AllFormFactors', 'ExtensionPoint'))).toEqual([
    'Script',
    'Page',
    'Metadata',
    'Namespace',
  ]);
  expect(names(at(host, 'DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(names(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  for (const control of all(host, 'Control'))
    expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

test('a too old Excel still opens the pane, which says so: only the overrides require anything', () => {
  expect(manifest.children.some(({ name }) => name === 'Requirements')).toBe(false);
  expect(requirements(overrides)).toEqual({ ExcelApi: '1.9', SharedRuntime: '1.1' });
});

test('pane, ribbon and functions share one long-lived runtime', () => {
  expect(all(host, 'Runtime').map((node) => [node.attribute('resid'), node.attribute('lifetime')])).toEqual([
    ['Taskpane.Url', 'long'],
  ]);
  const pages = [
    at(host, 'AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation'),
    at(host, 'DesktopFormFactor', 'FunctionFile'),
    ...all(host, 'Action').flatMap((action) => all(action, 'SourceLocation')),
  ];
  expect(pages.map((node) => node.attribute('resid'))).toEqual(pages.map(() => 'Taskpane.Url'));
  expect(resource('Taskpane.Url')?.attribute('DefaultValue')).toBe(
    at(manifest, 'DefaultSettings', 'SourceLocation').attribute('DefaultValue'),
  );
});

test('every resource named is there, every resource there is named, once', () => {
  const named = descendants(overrides).flatMap((node) => node.attribute('resid') ?? []);
  const kept = descendants(resources).flatMap((node) => node.attribute('id') ?? []);
  expect([...new Set(named)].sort()).toEqual([...kept].sort());
  for (const id of kept) expect(id.length).toBeLessThanOrEqual(32);
});

test('ids of tab, group and controls are unique', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    all(host, name).map((node) => node.attribute('id')),
  );
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every text, and what Excel shows of the functions, is there in English too, within its length', () => {
  const texts = [
    [at(manifest, 'DisplayName'), 125],
    [at(manifest, 'Description'), 250],
    ...at(resources, 'ShortStrings').children.map((node) => [node, 125] as const),
    ...at(resources, 'LongStrings').children.map((node) => [node, 250] as const),
    [resource('Functions.Metadata.Url') as Node, 2048],
  ] as const;
  for (const [node, limit] of texts) {
    const english = node.children.filter((child) => child.attribute('Locale') === 'en-US');
    expect(english).toHaveLength(1);
    for (const text of [node.attribute('DefaultValue'), english[0]?.attribute('Value')]) {
      expect(text).toMatch(/./);
      expect(text?.length).toBeLessThanOrEqual(limit);
    }
    expect(english[0]?.attribute('Value')).not.toMatch(/\p{Script=Han}/u);
  }
});

test('the four commands are there, and the pane answers those that run code', () => {
  const controls = all(host, 'Control').map((control) => {
    const action = at(control, 'Action');
    return [
      resource(at(control, 'Label').attribute('resid'))?.attribute('DefaultValue'),
      action.attribute('type'),
      all(action, 'FunctionName')[0]?.text,
    ];
  });
  expect(controls).toEqual([
    ['打开', 'ShowTaskpane', undefined],
    ['检查', 'ExecuteFunction', 'zptCheck'],
    ['清除标记', 'ExecuteFunction', 'zptClear'],
    ['汇总', 'ExecuteFunction', 'zptSummary'],
  ]);
  const commands = readFileSync(path.join(ROOT, 'src/taskpane/commands.ts'), 'utf8');
  for (const [, , id] of controls) if (id !== undefined) expect(commands).toMatch(new RegExp(`\\b${id}\\b`));
});

test('icons are files of the right size, all of them', () => {
  const images = all(host, 'Image').map((image) => {
    const url = resource(image.attribute('resid'))?.attribute('DefaultValue') ?? '';
    return { url, size: Number(image.attribute('size')) };
  });
  for (const icon of all(host, 'Icon'))
    expect(icon.children.map((image) => image.attribute('size'))).toEqual(['16', '32', '64', '80']);
  const shown = [
    ...images,
    { url: at(manifest, 'IconUrl').attribute('DefaultValue') ?? '', size: 32 },
    { url: at(manifest, 'HighResolutionIconUrl').attribute('DefaultValue') ?? '', size: 64 },
    { url: `${DEFAULT_BASE}assets/icon-128.png`, size: 128 },
  ];
  for (const { url, size } of shown) expect([url, ...pixels(url)]).toEqual([url, size, size]);
});

test('every address is ours, and the pages among them exist', () => {
  const addresses = [manifest, ...descendants(manifest)]
    .flatMap((node) => [node.attribute('DefaultValue'), node.attribute('Value')])
    .filter((value) => value?.includes('://'));
  for (const address of addresses) expect(address?.startsWith(DEFAULT_BASE)).toBe(true);
  const help = resource('Support.Url')?.attribute('DefaultValue') ?? '';
  expect(existsSync(path.join(ROOT, help.slice(DEFAULT_BASE.length)))).toBe(true);
});

/** Width and height as the PNG's header has them. */
function pixels(url: string): [number, number] {
  const bytes = readFileSync(path.join(ROOT, url.slice(DEFAULT_BASE.length)));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
