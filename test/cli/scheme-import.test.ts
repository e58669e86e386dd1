/** zpt scheme import: the draft, the report, the exit codes; our own workbooks and villages' tables as input. */
import path from 'node:path';
import { readScheme } from '../../src/core/scheme/workbook';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { DACHEN, DONGHU } from '../fixtures/rubrics/facts';
import { PLAIN, layOut } from '../fixtures/rubrics/layout';
import { RubricSheet, designOf } from '../fixtures/rubrics/sheet';

const folder = temporaryFolder();
const SAMPLES = path.join(__dirname, '../../samples');

async function rubric(name: string, ...sheets: readonly RubricSheet[]): Promise<string> {
  return folder.write(name, await renderWorkbook(designOf(...sheets)));
}

function workbookAt(name: string) {
  const read = readWorkbook(folder.read(name), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return read.workbook;
}

test('a rubric becomes a draft that scheme check takes, with the report on stdout and in 导入说明', async () => {
  const file = await rubric('东湖.xlsx', layOut(DONGHU, PLAIN));
  const out = folder.path('东湖细则.xlsx');
  const { code, out: said } = await zpt('scheme', 'import', file, '--out', out);
  expect(code).toBe(0);
  expect(said).toContain('12 个考核项目，读懂评分规则的 11 个');
  expect(said).toContain('没有读懂评分标准“无违法或全部结案得满分');
  const workbook = workbookAt('东湖细则.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    '细则',
    '等级',
    '设置',
    '村名单',
    '计分办法',
    '导入说明',
  ]);
  const report = workbook.sheets.at(-1)?.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(report?.join('\n')).toContain('没有读懂评分标准“无违法或全部结案得满分');
  expect(report).toContain('Sheet1!D14');
  expect((await zpt('scheme', 'check', out)).code).toBe(0);
  // Villages' workbooks can be made from it as it is.
  folder.write('村.txt', '甲村\n');
  const made = await zpt(
    'template',
    '--scheme',
    out,
    '--villages',
    folder.path('村.txt'),
    '--out',
    folder.path('下发'),
  );
  expect(made.code).toBe(0);
});

test('what stands in the workbook is the draft itself, item by item', async () => {
  const file = await rubric('达川.xlsx', layOut(DACHEN, { ...PLAIN, pointsAs: 'number' }));
  const { out } = await zpt('scheme', 'import', file, '--out', folder.path('达川细则.xlsx'), '--json');
  const json = JSON.parse(out);
  expect(json).toMatchObject({
    schemaVersion: 1,
    items: 11,
    rulesRead: 11,
    scheme: { base: '100', version: '1' },
  });
  const { scheme, findings } = readScheme(workbookAt('达川细则.xlsx'), '达川细则.xlsx');
  expect(findings).toEqual([]);
  expect(scheme).toMatchObject({ id: json.scheme.id, title: DACHEN.title });
  expect(scheme?.items[1]).toMatchObject({
    title: '定期开会研究,提出措施',
    evidence: [{ kinds: ['会议记录'] }],
  });
  expect(scheme?.items[8]?.evidence).toEqual([
    {
      kinds: ['排查记录'],
      minimum: 4,
      per: 'village',
      spread: 'quarter',
      datedInPeriod: false,
      byDeadline: false,
    },
  ]);
});

test('items without points: the draft is written, exit code 1, and --quiet tells only that', async () => {
  const sheet = layOut(DACHEN, { ...PLAIN, pointsAs: 'bracket', total: 'none' });
  sheet.put(30, 0, '12、新增的工作');
  const file = await rubric('缺分.xlsx', sheet);
  const { code, out } = await zpt('scheme', 'import', file, '--out', folder.path('缺分细则.xlsx'), '--quiet');
  expect(code).toBe(1);
  expect(out).toMatch(/没有找到这个项目的分值/);
  expect(out).not.toMatch(/已生成/);
  expect(folder.list()).toContain('缺分细则.xlsx');
});

test('nothing is overwritten without --force', async () => {
  const file = await rubric('再来.xlsx', layOut(DONGHU, PLAIN));
  const out = folder.write('已有.xlsx', 'x');
  const refused = await zpt('scheme', 'import', file, '--out', out);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('已经有了');
  expect(Buffer.from(folder.read('已有.xlsx')).toString()).toBe('x');
  expect((await zpt('scheme', 'import', file, '--out', out, '--force')).code).toBe(0);
});

test('nothing found and nothing readable are exit code 2, and no file is written', async () => {
  const letter = new RubricSheet('通知');
  letter.put(0, 0, '关于做好考核工作的通知');
  const found = await zpt(
    'scheme',
    'import',
    await rubric('通知.xlsx', letter),
    '--out',
    folder.path('无.xlsx'),
  );
  expect(found).toMatchObject({ code: 2, out: '' });
  expect(found.err).toContain('没有找到考核细则或评分表');
  const broken = folder.write('坏.xlsx', 'not a workbook');
  expect((await zpt('scheme', 'import', broken, '--out', folder.path('无.xlsx'))).code).toBe(2);
  expect(folder.list()).not.toContain('无.xlsx');
});

test.each(['细则.xlsx', '收回/龙泉村.xlsx'])(
  '%s is a scheme already, or carries one: it is taken as it is',
  async (name) => {
    const out = folder.path(`照原样-${path.basename(name)}`);
    const { code, out: said } = await zpt('scheme', 'import', path.join(SAMPLES, name), '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('照原样取用');
    const { out: checked } = await zpt('scheme', 'check', out);
    expect(checked).toContain('没有错误：32 个考核项目，总分 100 分');
  },
);

test('wrong usage', async () => {
  expect((await zpt('scheme', 'import', 'a.xlsx')).err).toContain('要给出 --out');
  expect((await zpt('scheme', 'import', '--out', 'b.xlsx')).err).toContain('后面要给出一份考核细则');
});

test('English', async () => {
  const file = await rubric('en.xlsx', layOut(DONGHU, PLAIN));
  const { out } = await zpt('scheme', 'import', file, '--out', folder.path('en-out.xlsx'), '--lang', 'en-US');
  expect(out).toContain('12 items; the rules of 11 were understood');
  expect(out).toContain('was not understood');
});
