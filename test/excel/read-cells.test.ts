import type { Area, Cell, Row, Sheet, Workbook } from '../../src/core/grid/types';
import { cellAt, isUncalculated } from '../../src/core/grid/lookup';
import { externalLinksIn } from '../../src/excel/read/external-links';
import { cellOf } from '../../src/excel/read/cell';
import { areasOf } from '../../src/excel/read/survey';
import { type Opened, open } from './open';

function sheetOf(rows: readonly Row[], more: Partial<Sheet> = {}): Workbook {
  const sheet: Sheet = {
    name: '自评表',
    state: 'visible',
    rows,
    merges: [],
    hiddenColumns: [],
    hyperlinks: [],
    isProtected: false,
    ...more,
  };
  return { sheets: [sheet], names: [], date1904: false, hasMacros: false, externalLinks: [] };
}

const lines = (count: number, values: readonly Cell['value'][]): readonly Row[] =>
  Array.from({ length: count }, (_none, index) => ({
    index,
    hidden: false,
    cells: values.map((value, column) => ({ row: index, column, value })),
  }));

async function onlySheet({ workbook }: Opened): Promise<Sheet> {
  const [sheet] = (await workbook.read()).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

test('hidden rows and columns among the values', async () => {
  const rows = lines(6, ['a', 'b', 'c', 'd']).map((row) => ({
    ...row,
    hidden: row.index === 2 || row.index === 4,
  }));
  const opened = open(sheetOf(rows, { hiddenColumns: [{ from: 1, to: 2 }] }));
  const sheet = await onlySheet(opened);
  expect(sheet.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([2, 4]);
  expect(sheet.hiddenColumns).toEqual([{ from: 1, to: 2 }]);
  expect(opened.host.counts.syncs).toBe(3);
});

test('what a cell holds: an error is no text, a text no formula, an open answer no value', () => {
  const of = (value: unknown, formula: unknown, type = 'String', format = 'General'): Cell | null =>
    cellOf(0, 0, { value, formula, type, format });
  expect(of('#REF!', '=A1+#REF!', 'Error')?.value).toEqual({ error: '#REF!' });
  expect(of('#REF!', '#REF!', 'Error')?.value).toEqual({ error: '#REF!' });
  expect(of('#REF!', '#REF!')?.value).toBe('#REF!');
  expect(of('=1+1', '=1+1')).toEqual({ row: 0, column: 0, value: '=1+1' });
  expect(of(2, '=1+1', 'Double')).toEqual({ row: 0, column: 0, value: 2, formula: '1+1' });
  expect(of('', '=IF(1,"")')).toEqual({ row: 0, column: 0, value: '', formula: 'IF(1,"")' });
  expect(of('', '', 'Empty')).toBeNull();
  expect(of(44_650, 44_650, 'Double', 'yyyy"年"m"月"d"日"')?.isDate).toBe(true);
  expect(of(44_650, 44_650, 'Double', '0.00')).not.toHaveProperty('isDate');
  for (const [value, formula] of [
    ['#BUSY!', '=ZPT.TOTAL(A1:A9)'],
    ['#NAME?', '=IF(TRUE,zpt.total(A1),0)'],
    ['#GETTING_DATA', '=X()'],
  ]) {
    const cell = of(value, formula, 'Error');
    expect(cell && isUncalculated(cell)).toBe(true);
  }
  expect(of('#NAME?', '=SUMM(A1)', 'Error')?.value).toEqual({ error: '#NAME?' });
});

test('other workbooks that formulas refer to', () => {
  const links = (formula: string): readonly string[] =>
    externalLinksIn({
      sheet: 0,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      values: [[1]],
      formulas: [[formula]],
      types: [['Double']],
      formats: [['General']],
    });
  expect(links("='D:\\旧表\\[2021 年.xlsx]自评表'!I14")).toEqual(['D:\\旧表\\2021 年.xlsx']);
  expect(links('=[2021.xlsx]自评表!I14+1')).toEqual(['2021.xlsx']);
  expect(links('=SUM(表1[得分])')).toEqual([]);
  expect(links('="[a.xlsx]b!"&A1')).toEqual([]);
});

test('addresses of several areas', () => {
  expect(areasOf("'a, b''s'!A1:C1,自评表!$B$2,D4:E5")).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 1, bottom: 1, right: 1 },
    { top: 3, left: 3, bottom: 4, right: 4 },
  ]);
});

test('more merged areas than Excel tells at once', async () => {
  const merges = Array.from({ length: 700 }, (_none, row): Area => ({
    top: row,
    left: 0,
    bottom: row,
    right: 1,
  }));
  const opened = open(sheetOf(lines(700, ['a', null, 'c']), { merges }));
  expect((await onlySheet(opened)).merges).toHaveLength(700);
});

test('an answer that is too large for the web is asked for in halves', async () => {
  const text = '某村全年按月排查欠薪隐患并如实登记。'.repeat(40);
  const opened = open(sheetOf(lines(1_000, [text, text, text, 1])), 'excel-web');
  const sheet = await onlySheet(opened);
  expect(sheet.rows).toHaveLength(1_000);
  expect(cellAt(sheet, 999, 2)?.value).toBe(text);
});

test('one stray value in the last row: one batch more, not a million empty rows', async () => {
  const stray: Row = { index: 1_048_575, hidden: false, cells: [{ row: 1_048_575, column: 15, value: 1 }] };
  const opened = open(sheetOf([...lines(3, ['a', 'b']), stray]), 'excel-web');
  const sheet = await onlySheet(opened);
  expect(sheet.rows.map(({ index }) => index)).toEqual([0, 1, 2, 1_048_575]);
  expect(opened.host.counts.syncs).toBe(4);
});

test('a sheet that is no form by any measure is refused with its name', async () => {
  const corners = [0, 16_383, 16_384, 32_767].map((row) => [row, row % 16_384 === 0 ? 0 : 16_000] as const);
  const rows = corners.map(([index, column]): Row => ({
    index,
    hidden: false,
    cells: [{ row: index, column, value: 1 }],
  }));
  const opened = open(sheetOf(rows));
  await expect(opened.workbook.read()).rejects.toMatchObject({ reason: 'too-large', detail: '自评表' });
});

test('defined names, of the workbook and of a sheet', async () => {
  const opened = open({
    ...sheetOf(lines(3, [1])),
    names: [
      { name: '合计', refersTo: '自评表!$A$1' },
      { name: '本表', refersTo: '自评表!$A$2', sheet: '自评表' },
    ],
  });
  expect((await opened.workbook.read()).names).toEqual([
    { name: '合计', refersTo: '自评表!$A$1' },
    { name: '本表', refersTo: '自评表!$A$2', sheet: '自评表' },
  ]);
});
