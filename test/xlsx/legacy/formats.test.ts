/** The same workbook written in each old format by SheetJS: what is read back is what was in it. */
import * as SheetJS from '@e965/xlsx';
import { cellAddress } from '../../../src/core/grid/address';
import type { Cell, Sheet } from '../../../src/core/grid/types';
import { readAnyWorkbook } from '../../../src/xlsx/any';
import { inflateWithFflate } from '../../../src/xlsx/inflate/fflate';
import { anyWorkbook, readAny } from '../../fixtures/any-workbook';

type BookType = 'biff8' | 'biff5' | 'xlsb' | 'xlml' | 'ods';
const FORMAT = { biff8: 'xls', biff5: 'xls', xlsb: 'xlsb', xlml: 'xml', ods: 'ods' } as const;

function table(): SheetJS.WorkSheet {
  const sheet = SheetJS.utils.aoa_to_sheet([
    ['项目', '分值'],
    ['成立专班\n明确专人', 5.5],
    [null, true],
  ]);
  sheet['D4'] = { t: 'n', v: 44650, z: 'yyyy"年"m"月"d"日"' };
  sheet['D5'] = { t: 'e', v: 0x17, w: '#REF!' };
  sheet['D6'] = { t: 'n', v: 5.5, f: 'SUM(B1:B2)' };
  sheet['!ref'] = 'A1:D6';
  sheet['!rows'] = [{}, {}, { hidden: true }];
  sheet['!cols'] = [{ wch: 9 }, { wch: 9 }, { wch: 9, hidden: true }];
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  return sheet;
}

function written(bookType: BookType, date1904 = false): Uint8Array {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, table(), '自评表');
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([['暗记']]), '_zpt');
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([['草稿']]), '草稿');
  book.Workbook = {
    Sheets: [{ Hidden: 0 }, { Hidden: 2 }, { Hidden: 1 }],
    WBProps: { date1904 },
    Names: [{ Name: '分值', Ref: "'自评表'!$B$2" }],
  };
  return new Uint8Array(SheetJS.write(book, { type: 'buffer', bookType, cellStyles: true }) as Buffer);
}

function cellsOf(sheet: Sheet | undefined): Record<string, Partial<Cell>> {
  const cells = (sheet?.rows ?? []).flatMap((row) => row.cells);
  return Object.fromEntries(
    cells.map(({ row, column, ...rest }) => [cellAddress(row, column), rest] as const),
  );
}

describe.each<[BookType]>([['biff8'], ['xlsb'], ['xlml'], ['ods']])('%s', (bookType) => {
  test('values by type, dates, errors, merges', async () => {
    const { format, sheets } = await anyWorkbook(written(bookType));
    expect(format).toBe(FORMAT[bookType]);
    expect(sheets.map(({ name }) => name)).toEqual(['自评表', '_zpt', '草稿']);
    expect(cellsOf(sheets[0])).toMatchObject({
      A1: { value: '项目' },
      B1: { value: '分值' },
      A2: { value: '成立专班\n明确专人' },
      B2: { value: 5.5 },
      B3: { value: true },
      D4: { value: 44650, isDate: true },
      D6: { value: 5.5 },
    });
    // SheetJS leaves errors out when it writes .ods; ods/read.test.ts has them.
    expect(cellsOf(sheets[0])['D5']?.value).toEqual(bookType === 'ods' ? undefined : { error: '#REF!' });
    expect(Object.keys(cellsOf(sheets[0]))).toHaveLength(bookType === 'ods' ? 7 : 8);
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  });

  test('the bytes are left as they were, and a browser reads the same', async () => {
    const bytes = written(bookType);
    const before = bytes.slice();
    const result = await readAny(bytes);
    expect(bytes).toEqual(before);
    expect(await readAnyWorkbook(bytes, { inflate: inflateWithFflate })).toEqual(result);
  });

  test('limits', async () => {
    const bytes = written(bookType);
    const refused = { ok: false, unreadable: { reason: 'too-large', detail: 'cells' } };
    const cells = bookType === 'ods' ? 9 : 10;
    expect(await readAny(bytes, { cells: cells - 1 })).toEqual(refused);
    expect((await readAny(bytes, { cells })).ok).toBe(true);
    expect(await readAny(bytes, { sheets: 2 })).toMatchObject({ unreadable: { detail: 'sheets' } });
    expect(await readAny(bytes, { fileBytes: 100 })).toMatchObject({ unreadable: { reason: 'too-large' } });
  });

  test('half of it is a file that cannot be read', async () => {
    const bytes = written(bookType);
    for (const part of [0.1, 0.5, 0.7]) {
      const result = await readAny(bytes.slice(0, Math.floor(bytes.length * part)));
      expect(result).toMatchObject({ ok: false });
    }
  });
});

test.each<[BookType, readonly string[]]>([
  ['biff8', ['visible', 'veryHidden', 'hidden']],
  ['xlsb', ['visible', 'veryHidden', 'hidden']],
  ['xlml', ['visible', 'veryHidden', 'hidden']],
])('%s keeps what is hidden, and how deep', async (bookType, states) => {
  expect((await anyWorkbook(written(bookType))).sheets.map(({ state }) => state)).toEqual(states);
});

test.each<[BookType]>([['xlsb'], ['xlml']])('%s keeps hidden rows and columns', async (bookType) => {
  const [sheet] = (await anyWorkbook(written(bookType))).sheets;
  expect(sheet?.hiddenColumns).toEqual([{ from: 2, to: 2 }]);
  expect(sheet?.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([2]);
});

test.each<[BookType]>([['biff8'], ['xlsb'], ['xlml']])('%s tells the date system', async (bookType) => {
  expect((await anyWorkbook(written(bookType, false))).date1904).toBe(false);
  expect((await anyWorkbook(written(bookType, true))).date1904).toBe(true);
});

test('names and formulas, where SheetJS writes them', async () => {
  const { names, sheets } = await anyWorkbook(written('xlml'));
  expect(names).toContainEqual({ name: '分值', refersTo: "'自评表'!$B$2" });
  expect(cellsOf(sheets[0])['D6']).toEqual({ value: 5.5, formula: 'SUM(B1:B2)' });
  expect((await anyWorkbook(written('xlsb'))).names).toHaveLength(1);
});

test('Chinese text of Excel 95 is read in its own character set', async () => {
  const bytes = written('biff5');
  // SheetJS writes question marks and no character set: both are put in, as a Chinese Excel did.
  const codePage = Buffer.from(bytes).indexOf(Buffer.from([0x42, 0, 2, 0]));
  expect(codePage).toBeGreaterThan(0);
  bytes.set([936 & 0xff, 936 >> 8], codePage + 4);
  const label = Buffer.from(bytes).indexOf(Buffer.from([0x04, 0x02, 0x0a, 0]));
  expect(label).toBeGreaterThan(0);
  bytes.set([0xcf, 0xee], label + 12);
  const { sheets } = await anyWorkbook(bytes);
  expect(cellsOf(sheets[0])['A1']?.value).toMatch(/^项/);
});
