/** zpt documents on the samples: which files come, what they say, and how they print. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { unzipSync } from 'fflate';
import { canPrint, printed } from '../documents/printed';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { PLANTED, plantedDesign, shownIn } from '../fixtures/planted';
import { renderWorkbook } from '../../src/xlsx/write';

jest.setTimeout(300_000);

const SAMPLES = path.join(__dirname, '../../samples');
const SENT = path.join(SAMPLES, '收回');
const SCHEME = ['--scheme', path.join(SAMPLES, '细则.xlsx')];
const VILLAGES = [
  '红星村',
  '东风村',
  '柳树村',
  '新桥村',
  '石门村',
  '龙泉村',
  '青山村',
  '白马村',
  '前进村',
  '和平村',
];

const folder = temporaryFolder();

interface Listed {
  readonly schemaVersion: number;
  readonly files: readonly { readonly document: string; readonly file: string; readonly toFill: number }[];
}

const wordsIn = (name: string): string =>
  new TextDecoder()
    .decode(unzipSync(folder.read(name))['word/document.xml'])
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

let listed: Listed;
beforeAll(async () => {
  const { code, out, err } = await zpt('documents', SENT, '--out', folder.path('文书'), ...SCHEME, '--json');
  expect([code, err]).toEqual([1, '']);
  listed = JSON.parse(out) as Listed;
});

test('all documents of the samples; what --json lists is what is there', () => {
  expect(listed.schemaVersion).toBe(1);
  const schema = path.join(__dirname, '../../schemas/documents.schema.json');
  const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  expect([validate(listed), validate.errors]).toEqual([true, null]);
  expect(listed.files.map(({ file }) => path.basename(file)).sort()).toEqual(folder.list('文书'));
  const count = (id: string): number => listed.files.filter(({ document }) => document === id).length;
  expect(['report', 'notice', 'summaries', 'evidence'].map(count)).toEqual([1, 1, 1, 1]);
  const notices = listed.files.filter(({ document }) => document === 'rectification');
  expect(notices.map(({ file }) => path.basename(file))).toContain('整改通知书 杨家湾村.docx');
  expect(notices.map(({ file }) => path.basename(file))).not.toContain('整改通知书 红星村.docx');
  expect(listed.files.every(({ toFill }) => toFill > 0)).toBe(true);
});

test('the date is today, or the one given; --only takes some of them', async () => {
  expect(wordsIn('文书/考核情况通报.docx')).toContain('2023年1月16日');
  const { code } = await zpt(
    ...['documents', SENT, '--out', folder.path('两样'), ...SCHEME],
    ...['--only', 'evidence,notice', '--today', '2023-02-01'],
  );
  expect(code).toBe(1);
  expect(folder.list('两样')).toEqual(['佐证资料目录.docx', '考核情况通报.docx'].sort());
  expect(wordsIn('两样/考核情况通报.docx')).toContain('2023年2月1日');
});

test('nothing is overwritten unless asked to; then nothing at all is written', async () => {
  folder.write('有了/考核情况通报.docx', '别人的');
  const again = await zpt('documents', SENT, '--out', folder.path('有了'), ...SCHEME);
  expect(again.code).toBe(2);
  expect(again.err).toContain('已经有了');
  expect(folder.list('有了')).toEqual(['考核情况通报.docx']);
  const forced = await zpt(
    'documents',
    SENT,
    '--out',
    folder.path('有了'),
    ...SCHEME,
    '--only',
    'notice',
    '--force',
  );
  expect(forced.code).toBe(1);
  expect(wordsIn('有了/考核情况通报.docx')).toContain('通报');
});

test.each([
  [['--only', 'letter'], 'letter'],
  [['--today', '明天'], '明天'],
  [['--today', '2023-02-30'], '2023-02-30'],
])('wrong options are named: %j', async (options, word) => {
  const { code, err } = await zpt('documents', SENT, '--out', folder.path('没有'), ...SCHEME, ...options);
  expect(code).toBe(2);
  expect(err).toContain(word);
});

test('the same scores as zpt summarize, and the findings of zpt check', async () => {
  const checked = await zpt('check', SENT, ...SCHEME, '--json');
  const { workbooks } = JSON.parse(checked.out) as {
    readonly workbooks: readonly {
      readonly village: string | null;
      readonly readable: boolean;
      readonly totals: { readonly self: string } | null;
      readonly findings: readonly { readonly severity: string; readonly message: string }[];
    }[];
  };
  const words = wordsIn('文书/考核情况通报.docx');
  for (const name of ['红星村', '柳树村', '东风村']) {
    const total = workbooks.find(({ village }) => village === name)?.totals?.self ?? '';
    expect(words).toMatch(new RegExp(`\\d${name}${total.replace('.', '\\.')}[A-C—]`));
  }
  const open = (name: string) =>
    workbooks
      .find(({ village }) => village === name)
      ?.findings.filter(({ severity }) => severity !== 'info') ?? [];
  expect(open('前进村').length).toBeGreaterThan(2);
  for (const { message } of open('前进村'))
    expect(wordsIn('文书/整改通知书 前进村.docx').replaceAll('&quot;', '"')).toContain(message);
});

test('no personal number is shown whole, wherever it stands in a workbook', async () => {
  for (const planting of ['texts', 'all', 'numbers'] as const)
    folder.write(
      `种/${planting}/红星村${PLANTED[0] ?? ''}.xlsx`,
      await renderWorkbook(plantedDesign(planting)),
    );
  for (const planting of ['texts', 'all', 'numbers'] as const) {
    const out = `种出/${planting}`;
    const { code, err } = await zpt('documents', folder.path(`种/${planting}`), '--out', folder.path(out));
    expect([code === 2, err]).toEqual([false, '']);
    for (const name of folder.list(out)) expect(shownIn(wordsIn(`${out}/${name}`))).toEqual([]);
    expect(folder.list(out).filter((name) => shownIn(name).length > 0)).toEqual([]);
  }
});

(canPrint() ? test : test.skip)(
  'they print: every village is there, and no page holds the signature alone',
  () => {
    const pages = printed(listed.files.map(({ file }) => folder.read(path.relative(folder.path(), file))));
    expect(pages).toHaveLength(listed.files.length);
    for (const [at, { document, file }] of listed.files.entries()) {
      const text = (pages[at] ?? []).join('\n');
      expect(text).not.toMatch(/[\ufffd\u25a1]/);
      const plain = text.replace(/\s/g, '');
      if (document === 'rectification')
        expect(plain).toContain(`${path.basename(file, '.docx').replace('整改通知书 ', '')}民委员会`);
      else if (document === 'report') expect(plain).toContain('大水井村');
      else for (const village of VILLAGES) expect(plain).toContain(village);
      const signed = pages[at]?.find((page) => page.replace(/\s/g, '').includes('2023年1月16日')) ?? '';
      if (document !== 'summaries' && document !== 'evidence')
        expect(signed.replace(/\s/g, '')).toMatch(/特此报告|有据可查|请与办公室联系/);
    }
  },
);
