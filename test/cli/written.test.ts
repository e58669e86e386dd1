/** What the commands write: whole, never over anything unasked. */
import { readWorkbook } from '../../src/xlsx/read';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { zpt } from '../fixtures/cli';
import { type Folder, temporaryFolder } from '../fixtures/folder';

const folder: Folder = temporaryFolder();

function sheetNames(name: string): readonly string[] {
  const read = readWorkbook(folder.read(name), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return read.workbook.sheets.map((sheet) => sheet.name);
}

beforeAll(async () => {
  await zpt('scheme', 'init', '--out', folder.path('细则.xlsx'));
  folder.write('村名单.txt', '红星村\n# 已撤并\n东风村，东风社区\n\n');
});

test('scheme init writes the built-in scheme, which scheme check finds without fault', async () => {
  expect(sheetNames('细则.xlsx')).toEqual(expect.arrayContaining(['细则', '等级', '设置', '村名单']));
  const { code, out } = await zpt('scheme', 'check', folder.path('细则.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain('没有错误：32 个考核项目，总分 100 分');
  const json = await zpt('scheme', 'check', folder.path('细则.xlsx'), '--json');
  expect(JSON.parse(json.out)).toMatchObject({
    schemaVersion: 1,
    scheme: { id: 'sanxing-2022' },
    findings: [],
  });
});

test('it says that the points are only an illustration', async () => {
  const { out } = await zpt('scheme', 'init', '--out', folder.path('说明.xlsx'));
  expect(out).toContain('只是示例');
});

test('template writes one workbook a village, and the roster goes into each', async () => {
  const { code, out } = await zpt(
    ...['template', '--scheme', folder.path('细则.xlsx'), '--villages', folder.path('村名单.txt')],
    ...['--out', folder.path('下发')],
  );
  expect(code).toBe(0);
  expect(out).toContain('已生成 2 份自评工作簿');
  expect(folder.list('下发')).toEqual(['东风村.xlsx', '红星村.xlsx']);
  expect(sheetNames('下发/红星村.xlsx')).toEqual([
    '填写说明',
    '自评表',
    '佐证清单',
    '项目台账',
    '案件台账',
    '问题整改',
    '工作总结',
    '_zpt',
  ]);
});

test('a roster from a workbook, names that are no file names, names that are alike', async () => {
  folder.write('怪名.txt', '../越界村\n甲/乙村\n丙村\n丙村\n=1+1村\n');
  const { code } = await zpt('template', '--villages', folder.path('怪名.txt'), '--out', folder.path('怪'));
  expect(code).toBe(0);
  expect(folder.list('怪')).toEqual([
    '=1+1村.xlsx',
    '__越界村.xlsx',
    '丙村(2).xlsx',
    '丙村.xlsx',
    '甲_乙村.xlsx',
  ]);
  const fromScheme = await zpt(
    ...['template', '--villages', folder.path('细则.xlsx'), '--out', folder.path('无')],
  );
  expect(fromScheme.code).toBe(2);
  expect(fromScheme.err).toContain('里没有村名');
});

test('nothing is overwritten without --force, and nothing else is written either', async () => {
  const before = folder.read('下发/红星村.xlsx');
  const again = await zpt(
    ...['template', '--scheme', folder.path('细则.xlsx'), '--villages', folder.path('村名单.txt')],
    ...['--out', folder.path('下发')],
  );
  expect(again.code).toBe(2);
  expect(again.err).toContain('一个也没有写');
  expect(folder.read('下发/红星村.xlsx')).toEqual(before);
  const kept = folder.write('已有.xlsx', '别动我');
  const init = await zpt('scheme', 'init', '--out', kept);
  expect(init.code).toBe(2);
  expect(init.err).toContain('没有覆盖');
  expect(Buffer.from(folder.read('已有.xlsx')).toString()).toBe('别动我');
  expect((await zpt('scheme', 'init', '--out', kept, '--force')).code).toBe(0);
  expect(sheetNames('已有.xlsx')).toContain('细则');
});

test('what cannot be written is told, and leaves nothing behind', async () => {
  const file = folder.write('不是文件夹', '');
  const { code, err } = await zpt('scheme', 'init', '--out', `${file}/细则.xlsx`);
  expect(code).toBe(2);
  expect(err).toContain('写不了');
  expect(folder.list().filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('summarize writes one workbook; its own result in the same folder is no submission', async () => {
  const out = folder.path('下发', '汇总.xlsx');
  const first = await zpt('summarize', folder.path('下发'), '--out', out);
  // Nobody has filled anything in yet.
  expect(first.code).toBe(1);
  expect(first.out).toContain('已汇总 2 份工作簿');
  expect(sheetNames('下发/汇总.xlsx')).toEqual([
    '汇总',
    '等级',
    '分项得分',
    '分项热力',
    '佐证缺失',
    '问题清单',
    '整改台账',
    '未报送',
    '说明',
    '_zpt_summary',
    '_zpt_record',
  ]);
  const second = await zpt('summarize', folder.path('下发'), '--out', out, '--force');
  expect(second.out).toContain('已汇总 2 份工作簿');
  expect((await zpt('summarize', folder.path('下发'), '--out', out)).code).toBe(2);
});

test('check says that the points are only an illustration, where they are', async () => {
  const { out } = await zpt('check', folder.path('下发', '红星村.xlsx'));
  expect(out).toContain('分值是示例');
});

test('summarize with a roster that holds one village more', async () => {
  folder.write('三村.txt', '红星村\n东风村\n柳树村\n');
  const { out } = await zpt(
    ...['summarize', folder.path('下发'), '--villages', folder.path('三村.txt')],
    ...['--out', folder.path('三村汇总.xlsx'), '--force'],
  );
  expect(out).toContain('未报送：柳树村');
});
