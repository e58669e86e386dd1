/** zpt check --previous, given last year's summary instead of last year's workbooks. */
import type { Scheme } from '../../src/core/scheme/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { readYears } from '../../src/cli/previous';
import { stopReading } from '../../src/cli/reading';
import { messagesIn } from '../../src/core/messages';
import { type CheckJson, checkJson } from '../fixtures/check-schema';
import { zpt } from '../fixtures/cli';
import { temporaryFolder } from '../fixtures/folder';
import { random, randomVillages, townshipSummary, withCell } from '../fixtures/rollup';
import { filledDesign, vetoScheme } from '../fixtures/village';

jest.setTimeout(60_000);

const folder = temporaryFolder();
const roster = [{ name: '红星村', aliases: ['老红星大队'] }];
const thisYear: Scheme = { ...vetoScheme, roster };

/** What `zpt summarize` made of one village's workbook by this scheme. */
async function summaryOf(name: string, scheme: Scheme): Promise<string> {
  folder.write(`${name}/村/红星村.xlsx`, await renderWorkbook(filledDesign(scheme)));
  const out = folder.path(name, '去年汇总.xlsx');
  const { err } = await zpt('summarize', folder.path(name, '村'), '--out', out);
  expect(err).toBe('');
  return out;
}

async function compared(...previous: readonly string[]): Promise<CheckJson['workbooks'][number]['findings']> {
  const given = previous.flatMap((path) => ['--previous', path]);
  const { out, err } = await zpt('check', folder.path('今年'), ...given, '--json');
  expect(err).toBe('');
  const [workbook] = checkJson(out).workbooks;
  return (workbook?.findings ?? []).filter(({ checkId }) => checkId === 'score-changed-from-last-year');
}

const doubled = (scheme: Scheme): Scheme => ({
  ...scheme,
  items: scheme.items.map((item) =>
    item.code === '1.1' && item.points ? { ...item, points: item.points.times(2) } : item,
  ),
});

beforeAll(async () => {
  folder.write('今年/红星村.xlsx', await renderWorkbook(filledDesign(thisYear)));
});

test('the same scores: nothing to say, as from the workbooks themselves', async () => {
  const summary = await summaryOf('同', thisYear);
  expect(await compared(summary)).toEqual([]);
  expect(await compared(folder.path('同', '村'))).toEqual([]);
});

test('a large change names the cell of the summary', async () => {
  const summary = await summaryOf('翻倍', doubled(thisYear));
  const found = await compared(summary);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/上年的在 .+去年汇总\.xlsx 分项得分![A-Z]+5/);
  // The workbooks of that year tell the same, but for the place.
  const [same] = await compared(folder.path('翻倍', '村'));
  expect(found[0]?.message.split('上年的在')[0]).toBe(same?.message.split('上年的在')[0]);
});

test('of several years the latest counts; a summary beside the workbooks it was made of says nothing new', async () => {
  const older = await summaryOf('更早', {
    ...doubled(thisYear),
    period: { from: '2019-01-01', to: '2019-12-31' },
  });
  const last = await summaryOf('上年', thisYear);
  expect(await compared(older, last)).toEqual([]);
  expect(await compared(last, older)).toEqual([]);
  folder.write('放在一起/去年汇总.xlsx', folder.read('上年/去年汇总.xlsx'));
  folder.write('放在一起/红星村.xlsx', folder.read('上年/村/红星村.xlsx'));
  expect(await compared(folder.path('放在一起'))).toEqual([]);
});

test('summarize shows several years: totals, rates, and what changed in the scheme', async () => {
  const [first] = thisYear.items;
  const old: Scheme = {
    ...doubled(thisYear),
    period: { from: '2019-01-01', to: '2019-12-31' },
    items: doubled(thisYear).items.map((item) => (item.code === '1.2' ? { ...item, title: '旧项目' } : item)),
  };
  const older = await summaryOf('年一', old);
  const last = await summaryOf('年二', { ...thisYear, period: { from: '2020-01-01', to: '2020-12-31' } });
  const out = folder.path('几年.xlsx');
  const argv = ['summarize', folder.path('今年'), '--out', out, '--previous', older, '--previous', last];
  expect((await zpt(...argv)).err).toBe('');
  const result = readWorkbook(folder.read('几年.xlsx'), { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(result.unreadable.reason);
  const rows = (name: string): readonly (readonly string[])[] =>
    (result.workbook.sheets.find((sheet) => sheet.name === name)?.rows.slice(2) ?? []).map(({ cells }) =>
      cells.map(({ value }) => String(value)),
    );
  const [headings, village] = rows('历年总分');
  expect(headings).toEqual(['村名', '2019', '2020', '2022', '比上年', '说明']);
  expect(village?.[0]).toBe('红星村');
  expect(village?.[2]).toBe(village?.[3]);
  expect(village?.[4]).toBe('0');
  const items = rows('历年得分率');
  expect(items.find(([code]) => code === first?.code)?.join()).toContain('分值');
  expect(items.find(([, title]) => title === '旧项目')?.at(-1)).toBe('今年没有');
  // With one former year there is nothing of several.
  await zpt('summarize', folder.path('今年'), '--out', out, '--previous', last, '--force');
  const one = readWorkbook(folder.read('几年.xlsx'), { inflate: inflateWithZlib });
  expect(one.ok && one.workbook.sheets.some(({ name }) => name === '历年总分')).toBe(false);
});

test('a village that was renamed, one that is not there, one that stands twice', async () => {
  const design = townshipSummary({
    villages: randomVillages(random(3), '别', 2),
  });
  const other = folder.write('别村.xlsx', await renderWorkbook(design));
  expect((await compared(other))[0]?.message).toBe('上年的表里没有这个村，没有比。');
  const renamed = withCell(
    withCell(design, '汇总', { row: 3, column: 0 }, '老红星大队'),
    '分项得分',
    { row: 4, column: 0 },
    '老红星大队',
  );
  const last = folder.write('改名.xlsx', await renderWorkbook(renamed));
  const found = await compared(last);
  expect(found.map(({ message }) => message).join()).not.toContain('没有这个村');
  // Other titles under the same numbers are other items.
  expect(found.map(({ message }) => message).join()).toContain('上年的表里没有这些项目');
  const twice = withCell(
    withCell(renamed, '汇总', { row: 4, column: 0 }, '红星村'),
    '分项得分',
    { row: 5, column: 0 },
    '红星村',
  );
  const both = folder.write('两行.xlsx', await renderWorkbook(twice));
  expect((await compared(both))[0]?.message).toContain('2 份');
});

test('a total typed over in last year’s summary: its scores count', async () => {
  const villages = randomVillages(random(4), '三', 2);
  const edited = withCell(townshipSummary({ villages }), '汇总', { row: 3, column: 1 }, 1);
  const file = folder.write('改过.xlsx', await renderWorkbook(edited));
  const [year] = await readYears([file], [], { messages: messagesIn('zh-CN') });
  await stopReading();
  const [first] = villages;
  const total = year?.scores.villages[0]?.total?.score.times(10);
  const { tenths = {} } = first ?? {};
  const regular = ['1.1', '1.2', '2.1', '2.2', '2.3'].reduce((sum, code) => sum + (tenths[code] ?? 0), 0);
  const bonus = Math.min(40, (tenths['J.1'] ?? 0) + (tenths['J.2'] ?? 0));
  expect(total?.toFixed()).toBe(String(regular + bonus));
  expect(year?.label).toBe('2022');
});

test('an empty summary is no last year', async () => {
  const empty = folder.write('空.xlsx', await renderWorkbook(townshipSummary({ villages: [] })));
  const { code, err } = await zpt('check', folder.path('今年'), '--previous', empty);
  expect(code).toBe(2);
  expect(err).toContain('没有找到上年的');
});
