import { readdirSync } from 'node:fs';
import type { Cell, Sheet, Workbook } from '../../src/core/grid/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { PROFILE_NAMES, open, sample } from './open';

function fromFile(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(result.unreadable.reason);
  return result.workbook;
}

/** What both readers know: Excel tells no links, and has no names for what it keeps to itself. */
function comparable({ sheets, names, ...rest }: Workbook): unknown {
  return {
    ...rest,
    names: names.filter(({ name }) => !name.startsWith('_xlnm.')),
    // How wide columns are is told by files alone: Excel would need a question more.
    sheets: sheets.map((sheet) => ({
      ...sheet,
      widths: undefined,
      hyperlinks: [],
      merges: sorted(sheet.merges),
    })),
  };
}

const sorted = (merges: Sheet['merges']): Sheet['merges'] =>
  [...merges].sort((a, b) => a.top - b.top || a.left - b.left);

/** One of the samples is encrypted: no Excel opens it without its password. */
const SAMPLES = readdirSync('samples/收回').filter(
  (name) => name.endsWith('.xlsx') && !name.startsWith('杨家湾'),
);

describe('the open workbook reads as the saved file does', () => {
  test.each(SAMPLES)('%s', async (name) => {
    const bytes = sample(name);
    const { workbook } = open(bytes);
    expect(comparable(await workbook.read())).toEqual(comparable(fromFile(bytes)));
  });

  test.each(PROFILE_NAMES)('%s', async (profile) => {
    const bytes = sample('红星村.xlsx');
    const { workbook, host } = open(bytes, profile);
    expect(comparable(await workbook.read())).toEqual(comparable(fromFile(bytes)));
    expect(host.counts.syncs).toBe(3);
  });
});

function large(rows: number, columns: number): Workbook {
  const line = (index: number) => ({
    index,
    hidden: false,
    cells: Array.from({ length: columns }, (_none, column): Cell => ({
      row: index,
      column,
      value: column === 0 ? index : '某村自评材料若干',
    })),
  });
  const sheet: Sheet = {
    name: '自评表',
    state: 'visible',
    rows: Array.from({ length: rows }, (_none, index) => line(index)),
    merges: [],
    hiddenColumns: [],
    hyperlinks: [],
    isProtected: false,
  };
  return { sheets: [sheet], names: [], date1904: false, hasMacros: false, externalLinks: [] };
}

test.each([50, 50_000])('%i rows: three batches', async (rows) => {
  const { workbook, host } = open(large(rows, 8), 'excel-2021');
  expect((await workbook.read()).sheets[0]?.rows.length).toBe(rows);
  expect(host.counts.syncs).toBe(3);
});

test('on the web a large sheet comes in pieces that stay under its limit', async () => {
  const { workbook, host } = open(large(50_000, 8), 'excel-web');
  const read = await workbook.read();
  expect(read.sheets[0]?.rows.at(-1)?.cells[0]?.value).toBe(49_999);
  expect(host.counts.syncs).toBe(2 + 10);
});
