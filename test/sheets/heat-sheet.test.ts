/** 分项热力: what share of its points every village reached, in colours and bars. */
import { cellAt } from '../../src/core/grid/lookup';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { summaryOf } from '../fixtures/batch';
import { village } from '../fixtures/graded';
import { links, rows, sheetOf, workbook } from './designed-summary';

describe('分项热力', () => {
  test('shares of the points, wrong ones signed, a colour scale and bars', () => {
    const sheet = sheetOf(workbook(summaryOf([village(0, 15), village(1, 21)])), '分项热力');
    expect(rows(sheet).map((row) => row.slice(0, 4))).toEqual([
      ['分值', 10, 20, 30],
      ['红星村', 1, 0.75, 0.75],
      ['东风村', 1, 1.05, 0.75],
      ['平均（2 村）', undefined, undefined, undefined],
    ]);
    expect(sheet.rows[5]?.cells[2]?.style).toBe('wrongShare');
    expect(links(sheet)).toContain('东风村.xlsx#自评表!I5');
    const right = sheet.widths.length - 1;
    expect(sheet.conditionalFormats).toEqual([
      expect.objectContaining({ area: { top: 4, left: 1, bottom: 5, right: right - 1 } }),
      { area: { top: 4, left: right, bottom: 5, right }, bars: { from: 0, to: 100, colour: 'bar' } },
    ]);
  });

  test('the file has them natively, and numbers with links stay numbers', async () => {
    const bytes = await renderWorkbook(workbook(summaryOf([village(0, 15)])));
    const { unzipSync, strFromU8 } = await import('fflate');
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet4.xml'] ?? new Uint8Array());
    expect(xml).toContain(
      '<colorScale><cfvo type="num" val="0"/><cfvo type="num" val="0.7"/><cfvo type="num" val="1"/>',
    );
    expect(xml).toContain(
      '<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF9DC3E6"/></dataBar>',
    );
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const sheet = read.workbook.sheets.find(({ name }) => name === '分项热力');
    if (!sheet) throw new Error('not there');
    expect(cellAt(sheet, 4, 2)?.value).toBe(0.75);
    expect(sheet.hyperlinks.map(({ target }) => target)).toContain('红星村.xlsx#自评表!I5');
  });
});
