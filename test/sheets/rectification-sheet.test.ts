/** 整改台账 as designed, and what the first sheet says of numbers that changed. */
import { messagesIn } from '../../src/core/messages';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import type { SheetDesign } from '../../src/core/sheets/types';
import type { SummaryFile } from '../../src/core/summary-file';
import type { Summary } from '../../src/core/summary/types';
import { LEDGER_CONFLICT, LEDGER_STATES } from '../../src/core/vocabulary/summary-workbook';
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import { renderWorkbook } from '../../src/xlsx/write';
import { score, summaryOf, verified } from '../fixtures/batch';
import { readBack, readBytes, typedInto, written } from '../fixtures/regenerate';

const roster = ['红星村', '东风村', '柳树村'].map((name) => ({ name, aliases: [] }));

const summaryWith = (value: number, others: readonly string[] = ['东风村']): Summary =>
  summaryOf(
    [
      { file: '红星村.xlsx', village: '红星村', edits: [score('1.2', value), verified('1.2', 15)] },
      ...others.map((village) => ({ file: `${village}.xlsx`, village })),
    ],
    { roster },
  );

const sheets = (summary: Summary, previous: SummaryFile | null, madeOn = '2023-01-16') =>
  summaryWorkbook({ summary, messages: messagesIn('zh-CN'), link: () => null, madeOn, previous }).sheets;

function sheetOf(all: readonly SheetDesign[], name: string): SheetDesign {
  const found = all.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const texts = ({ rows }: SheetDesign): readonly (readonly unknown[])[] =>
  rows.map(({ cells }) => cells.map(({ value }) => value));

const columnOf = (sheet: SheetDesign, heading: string): number =>
  sheet.rows[2]?.cells.find(({ value }) => value === heading)?.column ?? -1;

test('states are chosen from a native list', () => {
  const ledger = sheetOf(sheets(summaryWith(21), null), '整改台账');
  const state = columnOf(ledger, '状态');
  expect(ledger.validations).toMatchObject([
    { area: { left: state, right: state }, rule: { kind: 'list', options: Object.values(LEDGER_STATES) } },
  ]);
});

test.each(['zh-CN', 'en-US'] as const)(
  'the words of a conflict are those that the format looks for: %s',
  (language) => {
    const { still, stillOwn, ...others } = messagesIn(language).rectification.verdicts;
    expect(still).toContain(LEDGER_CONFLICT);
    expect(stillOwn).toContain(LEDGER_CONFLICT);
    const plain = Object.values(others).filter((value) => typeof value === 'string');
    expect(plain.filter((value) => value.includes(LEDGER_CONFLICT))).toEqual([]);
  },
);

test('without an earlier summary there is no column 上次', () => {
  expect(columnOf(sheetOf(sheets(summaryWith(21), null), '汇总'), '上次')).toBe(-1);
});

test('a total that changed shows its old value, one that did not shows none; a new village and one that left are named', async () => {
  const previous = readBack(await written(summaryWith(12.5)));
  const all = sheets(summaryWith(14, ['柳树村']), previous);
  const overview = sheetOf(all, '汇总');
  const at = columnOf(overview, '上次');
  const said = (village: string): unknown =>
    overview.rows
      .find(({ cells }) => cells.some(({ value }) => value === village))
      ?.cells.find(({ column }) => column === at)?.value;
  const old = previous.villages.find(({ village }) => village === '红星村');
  expect(said('红星村')).toContain(`自评总分 ${String(old?.self?.toFixed())}`);
  expect(said('红星村')).not.toContain('核定');
  expect(said('柳树村')).toBe('上次没有');
  const notes = texts(sheetOf(all, '说明')).flat().join('\n');
  expect(notes).toContain('2023年1月16日');
  expect(notes).toContain('这次没有的村：东风村');
  const same = sheetOf(sheets(summaryWith(12.5), previous), '汇总');
  const cells = same.rows.slice(3).flatMap((row) => row.cells.filter(({ column }) => column === at));
  expect(cells.map(({ value }) => value ?? '').filter((value) => value !== '')).toEqual([]);
});

test('a number that a person changed by hand in the old summary is what 上次 says: it is what people saw', async () => {
  const previous = readBack(await written(summaryWith(12.5)));
  const seen = {
    ...previous,
    villages: previous.villages.map((one) => ({ ...one, grade: '优秀' })),
  };
  const overview = texts(sheetOf(sheets(summaryWith(12.5), seen), '汇总'));
  expect(overview.flat().filter((value) => value === '等级 优秀').length).toBeGreaterThan(0);
});

test('a telephone number that the township typed stays whole; one in the village’s own list does not', async () => {
  const summary = summaryOf([
    {
      file: '红星村.xlsx',
      village: '红星村',
      edits: [
        { sheet: '问题整改', row: '1', column: '责任人', value: '张三13812345678' },
        { sheet: '问题整改', row: '1', column: '问题', value: '欠李四13912345678工资' },
        { sheet: '问题整改', row: '1', column: '时限', value: '打13712345678再定' },
        { sheet: '问题整改', row: '1', column: '完成日期', value: null },
      ],
    },
  ]);
  const first = JSON.stringify(sheets(summary, null));
  for (const number of ['13812345678', '13912345678', '13712345678']) expect(first).not.toContain(number);
  const edited = typedInto(readBack(await written(summary)), () => ({ note: '找13612345678' }));
  const second = JSON.stringify(texts(sheetOf(sheets(summary, edited), '整改台账')));
  expect(second).toContain('找13612345678');
  for (const number of ['13812345678', '13912345678', '13712345678']) expect(second).not.toContain(number);
});

(hasLibreOffice() ? test : test.skip)('other programs open, save and keep it', async () => {
  const first = readBack(await written(summaryWith(21)));
  const edited = typedInto(first, () => ({
    responsible: '村会计',
    dueOn: { date: '2023-01-10' },
    state: '整改中',
  }));
  const bytes = await renderWorkbook({
    ...summaryWorkbook({
      summary: summaryWith(21),
      messages: messagesIn('zh-CN'),
      link: () => null,
      madeOn: '2023-01-16',
      previous: edited,
    }),
  });
  const [saved = new Uint8Array()] = recalculated([bytes]);
  const [mine, theirs] = [bytes, saved].map((each) => readBack(readBytes(each)));
  expect(theirs?.ledger).toEqual(mine?.ledger);
  expect(theirs?.stamp).toEqual(mine?.stamp);
});
