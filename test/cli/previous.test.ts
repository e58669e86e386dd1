/** zpt check --previous: this year's scores beside last year's. */
import { decimal } from '../../src/core/decimal';
import type { Scheme } from '../../src/core/scheme/types';
import type { WorkbookDesign } from '../../src/core/sheets/types';
import { renderWorkbook } from '../../src/xlsx/write';
import { type CheckJson, checkJson } from '../fixtures/check-schema';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { filledDesign, vetoScheme } from '../fixtures/village';

const folder = temporaryFolder();
const roster = [{ name: '红星村', aliases: ['老红星大队'] }];
const thisYear: Scheme = { ...vetoScheme, roster };

async function write(name: string, design: WorkbookDesign): Promise<string> {
  return folder.write(name, await renderWorkbook(design));
}

/** A village's own table: no snapshot, so that no scheme is known. */
const ownTable = ({ sheets, ...design }: WorkbookDesign): WorkbookDesign => ({
  ...design,
  names: [],
  sheets: sheets.filter(({ name }) => name !== '_zpt'),
});

/** The design with another text for every cell that holds this one. */
function replaced(design: WorkbookDesign, from: string, to: string | number): WorkbookDesign {
  return {
    ...design,
    sheets: design.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
      })),
    })),
  };
}

async function compared(...previous: readonly string[]): Promise<CheckJson['workbooks'][number]['findings']> {
  const given = previous.flatMap((path) => ['--previous', path]);
  const { out, err } = await zpt('check', folder.path('今年'), ...given, '--json');
  expect(err).toBe('');
  const [workbook] = checkJson(out).workbooks;
  return (workbook?.findings ?? []).filter(({ checkId }) => checkId === 'score-changed-from-last-year');
}

beforeAll(async () => {
  await write('今年/红星村.xlsx', filledDesign(thisYear));
});

test('last year as this year: nothing to say; without --previous nothing is compared', async () => {
  const same = await write('同/红星村.xlsx', filledDesign(thisYear));
  expect(await compared(same)).toEqual([]);
  expect(await compared()).toEqual([]);
});

test('large changes are told with both scores and the old cell, in points of this year', async () => {
  const halved: Scheme = {
    ...thisYear,
    items: thisYear.items.map((item) =>
      item.code === '1.1' && item.points ? { ...item, points: item.points.times(2) } : item,
    ),
  };
  const last = await write('翻倍/红星村.xlsx', filledDesign(halved));
  const found = await compared(last);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'info', sheet: '自评表' });
  expect(found[0]?.message).toMatch(
    /^今年自评 .+ 分，上年 .+ 分（满分 .+ 分），相差较大。上年的在 .+红星村\.xlsx 自评表!/,
  );
});

test('a scheme with other numbers: the same titles are compared, the others named once', async () => {
  const [first, second] = thisYear.items;
  if (!first || !second) throw new Error('too few items');
  // 1.1 was X.1 under the same title; the number 1.2 was another item.
  const codes = replaced(ownTable(filledDesign(thisYear)), first.code, 'X.1');
  const last = await write('别的细则/红星村.xlsx', replaced(codes, second.title, '往年的项目'));
  const found = await compared(last);
  expect(found.map(({ message }) => message)).toEqual([`上年的表里没有这些项目，没有比：${second.code}。`]);
});

test('a village that had another name, and a table of its own without a scheme', async () => {
  const design = ownTable(replaced(filledDesign(thisYear), '红星村', '老红星大队'));
  const last = await write('改名/表.xlsx', design);
  expect(await compared(last)).toEqual([]);
});

test('no table of the village, and several', async () => {
  const other = await write(
    '别村/东风村.xlsx',
    ownTable(replaced(filledDesign(thisYear), '红星村', '东风村')),
  );
  const [none, ...more] = await compared(other);
  expect(more).toEqual([]);
  expect(none?.message).toBe('上年的表里没有这个村，没有比。');
  const copy = await write('两份/一.xlsx', filledDesign(thisYear));
  await write('两份/二.xlsx', filledDesign(thisYear));
  const [several] = await compared(folder.path('两份'));
  expect(several?.message).toContain('2 份');
  // A folder and a file in it are not two of the same.
  expect((await compared(folder.path('两份'), copy))[0]?.message).toContain('2 份');
});

test('the threshold is the scheme’s', async () => {
  const lower = (item: Scheme['items'][number]): Scheme['items'][number] =>
    item.code === '1.1' && item.points ? { ...item, points: item.points.times(2) } : item;
  const last = await write(
    '门槛/红星村.xlsx',
    filledDesign({ ...thisYear, items: thisYear.items.map(lower) }),
  );
  const coarse: Scheme = { ...thisYear, lastYear: { itemShare: decimal(90), total: decimal(90) } };
  await write('今年宽/红星村.xlsx', filledDesign(coarse));
  const { out } = await zpt('check', folder.path('今年宽'), '--previous', last, '--json');
  expect(out).not.toContain('score-changed-from-last-year');
});

test('last year’s files that are none: said at once', async () => {
  folder.write('空/说明.xlsx', 'nothing');
  const nothing = await zpt('check', folder.path('今年'), '--previous', folder.path('空'));
  expect(nothing).toMatchObject({ code: 2, out: '' });
  expect(nothing.err).toContain('没有找到上年的自评表');
  const absent = await zpt('check', folder.path('今年'), '--previous', folder.path('没有'));
  expect(absent.err).toContain('找不到');
  const elsewhere = await zpt('template', '--previous', 'x', '--out', folder.path('y'));
  expect(elsewhere.err).toContain('--previous');
});

test('summarize takes it as well', async () => {
  const { out, code } = await zpt(
    ...[
      'summarize',
      folder.path('今年'),
      '--previous',
      folder.path('别村'),
      '--out',
      folder.path('汇总.xlsx'),
    ],
    '--json',
  );
  expect(code).toBeLessThan(2);
  expect(out).toContain('score-changed-from-last-year');
});
