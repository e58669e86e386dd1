import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { builtinScheme } from '../../src/core/scheme/builtin';
import { villageWorkbook } from '../../src/core/sheets/village';
import { messagesIn } from '../../src/core/messages';
import { scalarText } from '../../src/core/grid/lookup';
import type { Sheet } from '../../src/core/grid/types';
import { recognise } from '../../src/core/recognise';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';

const folder = temporaryFolder();

beforeAll(async () => {
  await zpt('scheme', 'init', '--out', folder.path('细则.xlsx'));
  folder.write('红星村/1.2-1 会议记录20220305.pdf', 'a');
  folder.write('红星村/1.2/第二季度会议.pdf', 'b');
  folder.write('红星村/=HYPERLINK("x").txt', 'c');
  folder.write('红星村/2.1-1 =1+1.xlsx', 'd');
});

const out = (): string => folder.path('佐证清单.xlsx');
const register = (...more: readonly string[]) =>
  zpt(
    'evidence',
    'register',
    folder.path('红星村'),
    '--out',
    out(),
    '--scheme',
    folder.path('细则.xlsx'),
    ...more,
  );

function sheets(name: string): readonly Sheet[] {
  const read = readWorkbook(folder.read(name), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return read.workbook.sheets;
}

test('a workbook with the register, what to check, and what was left over', async () => {
  const { code, out: said, err } = await register();
  expect([code, err]).toEqual([0, '']);
  expect(said).toContain('已登记 3 件佐证');
  expect(said).toContain('有 1 个文件没有对上项目');
  const [list, doubts, untied] = sheets('佐证清单.xlsx');
  expect([list?.name, doubts?.name, untied?.name]).toEqual(['佐证清单', '待核对', '未对上的文件']);
  const texts = list?.rows.map(({ cells }) => cells.map(({ value }) => scalarText(value)));
  expect(texts?.[0]).toEqual(['编号', '对应项目', '名称', '类型', '形成日期', '文件', '份数', '备注']);
  expect(texts?.[1]?.slice(0, 4)).toEqual(['1.2-1', '1.2', '会议记录20220305', '会议记录']);
  // Names are text, never formulas.
  const cells = [list, doubts, untied].flatMap((sheet) => sheet?.rows.flatMap((row) => row.cells) ?? []);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toContain('=1+1');
});

test('the register reads back as one, with dates and paths', () => {
  const read = readWorkbook(folder.read('佐证清单.xlsx'), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const rows = recognise(read.workbook, '佐证清单.xlsx').register?.rows ?? [];
  expect(rows.map(({ number, date, file }) => [number.value, date.value, file.value])).toEqual([
    ['1.2-1', { kind: 'date', value: '2022-03-05' }, '1.2-1 会议记录20220305.pdf'],
    ['1.2-2', { kind: 'blank' }, '1.2/第二季度会议.pdf'],
    ['2.1-1', { kind: 'blank' }, '2.1-1 =1+1.xlsx'],
  ]);
});

test('it has the columns of the village workbook, so that rows can be pasted', () => {
  const design = villageWorkbook(builtinScheme, '红星村', messagesIn('zh-CN'));
  const headings = design.sheets
    .find(({ name }) => name === '佐证清单')
    ?.rows[2]?.cells.map(({ value }) => value);
  const [list] = sheets('佐证清单.xlsx');
  expect(list?.rows[0]?.cells.map(({ value }) => value)).toEqual(headings);
});

test('nothing is overwritten without --force; a register inside the folder is no evidence', async () => {
  const again = await register();
  expect(again.code).toBe(2);
  expect(again.err).toContain('已经有了，没有覆盖');
  expect((await register('--force')).code).toBe(0);
  const inside = folder.path('红星村', '佐证清单.xlsx');
  const write = () =>
    zpt('evidence', 'register', folder.path('红星村'), '--out', inside, '--force', '--json');
  await write();
  const { out: json } = await write();
  expect(json).not.toContain('"path": "佐证清单.xlsx"');
});

test('--json says every row, its doubts and what was left over', async () => {
  const { code, out: json } = await register('--force', '--json');
  expect(code).toBe(0);
  const schema = path.join(__dirname, '../../schemas/evidence-register.schema.json');
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(schema, 'utf8')) as object,
  );
  validate(JSON.parse(json));
  expect(validate.errors).toBeNull();
  expect(JSON.parse(json)).toMatchObject({
    schemaVersion: 1,
    rows: [
      { number: '1.2-1', items: ['1.2'], kind: '会议记录', date: '2022-03-05', copies: 1, doubts: [] },
      { number: '1.2-2', date: null, doubts: [{ id: 'date-missing' }] },
      { number: '2.1-1', path: '2.1-1 =1+1.xlsx' },
    ],
    untied: expect.arrayContaining([expect.objectContaining({ reason: 'no-code' })]),
  });
});

test('in English', async () => {
  const { out: said } = await register('--force', '--lang', 'en-US');
  expect(said).toContain('pieces of evidence');
  expect(sheets('佐证清单.xlsx').map(({ name }) => name)).toEqual([
    '佐证清单',
    'To be checked',
    'Files without an item',
  ]);
});

test('a folder that is not there, or empty', async () => {
  const missing = await zpt('evidence', 'register', folder.path('没有'), '--out', folder.path('x.xlsx'));
  expect(missing).toMatchObject({ code: 2, out: '' });
  expect(missing.err).toContain('找不到佐证文件夹');
  folder.write('空/.keep', '');
  const empty = await zpt('evidence', 'register', folder.path('空'), '--out', folder.path('x.xlsx'));
  expect(empty.code).toBe(2);
  expect(empty.err).toContain('里没有文件');
});
