/** The frame of every table of a summary: what fits on a page, and what is printed over several. */
import { strFromU8, unzipSync } from 'fflate';
import { framedTable } from '../../src/core/sheets/layout/table';
import type { SheetDesign } from '../../src/core/sheets/types';
import { renderWorkbook } from '../../src/xlsx/write';

const table = (columns: number, width: number, frozenColumns = 1): SheetDesign =>
  framedTable(
    {
      name: '分项得分',
      title: '各村分项得分',
      hint: '说明',
      headings: Array.from({ length: columns }, (_nothing, at) => `第${String(at + 1)}项`),
      widths: Array.from({ length: columns }, () => width),
      rows: [],
      frozenColumns,
    },
    { warning: null, pageFooter: '汇总' },
  );

test('a table that fits is one page wide, its title over all of it', () => {
  const { merges, print } = table(10, 20);
  expect(print).toMatchObject({ landscape: true, repeatRows: { from: 2, to: 2 } });
  expect(print).not.toHaveProperty('pagesWide');
  expect(merges).toEqual([0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: 9 })));
});

test.each([
  [31, 2],
  [60, 3],
])('%d columns of nine characters are printed on %d pages, each with the names', (columns, pages) => {
  const { merges, print, rows } = table(columns, 9, 2);
  expect(print).toMatchObject({ pagesWide: pages, repeatColumns: 2 });
  // The title must be whole on the first page, and not half of it on each of the others.
  for (const { left, right } of merges) {
    expect(left).toBe(2);
    expect(right).toBeLessThan(columns / pages);
  }
  expect(rows[0]?.cells[0]).toMatchObject({ column: 2, value: '各村分项得分' });
});

test.each([
  ['a first column that somebody made very wide', [200, 9, 60, 9], 1],
  ['frozen columns alone', [200, 200], 2],
  ['a wide column after the frozen ones', [9, 230, 9, 9], 1],
])('%s: the title has a place of its own', (_what, widths, frozenColumns) => {
  const { merges, print, rows } = framedTable(
    { name: '表', title: '题', hint: '', headings: widths.map(String), widths, rows: [], frozenColumns },
    { warning: null, pageFooter: '' },
  );
  for (const { left, right } of merges) expect(right).toBeGreaterThanOrEqual(left);
  const first = (print?.pagesWide ?? 1) > 1 ? frozenColumns : 0;
  expect(rows[0]?.cells[0]).toMatchObject({ column: first, value: '题' });
  expect(print?.repeatColumns === undefined).toBe(print?.pagesWide === undefined);
});

test('the file says so too', async () => {
  const parts = unzipSync(
    await renderWorkbook({
      title: '汇总',
      names: [],
      activeSheet: 0,
      sheets: [table(31, 9, 2), { ...table(10, 20), name: '等级' }],
    }),
  );
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('xl/worksheets/sheet1.xml')).toContain('fitToWidth="2" fitToHeight="0"');
  expect(part('xl/worksheets/sheet2.xml')).toContain('fitToHeight="0"');
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('fitToWidth="2"');
  expect(part('xl/workbook.xml')).toContain("'分项得分'!$A:$B,'分项得分'!$3:$3<".replaceAll("'", '&apos;'));
});
