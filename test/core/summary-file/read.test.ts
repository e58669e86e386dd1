import { formatDecimal } from '../../../src/core/decimal';
import type { Workbook } from '../../../src/core/grid/types';
import { messagesIn } from '../../../src/core/messages';
import type { Scheme } from '../../../src/core/scheme/types';
import { summaryWorkbook } from '../../../src/core/sheets/summary';
import { villagesOf } from '../../../src/core/sheets/summary/villages';
import { readSummary } from '../../../src/core/summary-file';
import type { SummaryVillage } from '../../../src/core/summary-file';
import type { Summary } from '../../../src/core/summary/types';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { renderWorkbook } from '../../../src/xlsx/write';
import { score, summaryOf, verified } from '../../fixtures/batch';

const roster = ['红星村', '东风村', '柳树村'].map((name) => ({ name, aliases: [] }));

const VILLAGES = [
  { file: '红星村.xlsx', village: '红星村', edits: [verified('1.2', 18)] },
  { file: '东风村.xlsx', village: '东风村', edits: [score('1.2', 12.5)] },
];

const summaryWith = (changes: Partial<Scheme> = {}): Summary => summaryOf(VILLAGES, { roster, ...changes });

async function readBack(summary: Summary): Promise<Workbook> {
  const design = summaryWorkbook({
    summary,
    messages: messagesIn('zh-CN'),
    link: () => null,
    madeOn: '2023-01-16',
  });
  const read = readWorkbook(await renderWorkbook(design), { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(read.unreadable.reason);
  return read.workbook;
}

const plain = (villages: readonly SummaryVillage[] | undefined): unknown =>
  villages?.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([id, value]) => [
        id,
        typeof value === 'object' && value !== null ? formatDecimal(value as never) : value,
      ]),
    ),
  );

test.each([true, false])(
  'what a summary shows is what is read back (ranking: %s)',
  async (rankingEnabled) => {
    const summary = summaryWith({ rankingEnabled });
    const file = readSummary(await readBack(summary));
    expect(plain(file?.villages)).toEqual(plain(villagesOf(summary)));
    expect(plain(file?.stamp?.villages)).toEqual(plain(villagesOf(summary)));
    expect(file?.missing).toEqual(['柳树村']);
    const { id, version, title, township } = summary.scheme;
    expect(file?.stamp?.scheme).toEqual({ id, version, title, township });
    expect(file?.stamp?.madeOn).toBe('2023-01-16');
  },
);

test('the sheet renamed, moved and without its stamp is still read; columns are found by their headings', async () => {
  const summary = summaryWith();
  const workbook = await readBack(summary);
  const sheets = workbook.sheets
    .filter(({ name }) => name !== '_zpt_summary')
    .map((sheet) => (sheet.name === '汇总' ? { ...sheet, name: '三月汇总' } : sheet))
    .reverse();
  const file = readSummary({ ...workbook, sheets });
  expect(file?.stamp).toBeNull();
  expect(plain(file?.villages)).toEqual(plain(villagesOf(summary)));
  expect(file?.villages.some(({ final }) => final !== null)).toBe(true);
});

test('without 汇总 it is no summary, whatever else is there', async () => {
  const workbook = await readBack(summaryWith());
  const sheets = workbook.sheets.filter(({ name }) => name !== '汇总');
  expect(readSummary({ ...workbook, sheets })).toBeNull();
});

test('widths of columns are read', async () => {
  const file = readSummary(await readBack(summaryWith()));
  expect(file?.widths.get('汇总')?.get('村名')).toBeCloseTo(14, 1);
});
