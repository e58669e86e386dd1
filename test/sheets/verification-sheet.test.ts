/** 核定对照: what the township gave beside what the village gave itself. */
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import type { Edit } from '../../src/core/checks/example';
import { cellAt } from '../../src/core/grid/lookup';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { summaryOf, verified } from '../fixtures/batch';
import { roster, village } from '../fixtures/graded';
import { links, rows, sheetOf, workbook } from './designed-summary';

const note = (row: string, value: string): Edit => ({ sheet: '自评表', row, column: '核定说明', value });

describe('核定对照', () => {
  const edits: readonly Edit[] = [
    verified('1.1', 8),
    note('1.1', '专人名单与实际不符'),
    verified('1.2', 15),
    verified('2.3', 21),
  ];

  test('totals, then item by item; a village that is not begun has one row', () => {
    const summary = summaryOf([village(0, 20, edits), village(1, 20)], { roster: roster.slice(0, 2) });
    const sheet = sheetOf(workbook(summary), '核定对照');
    const found = rows(sheet);
    expect(found.slice(0, 3)).toEqual([
      ['红星村', '合计', 100, 94.5, 88.5, -6, '已核定 3/7 项，1 项没写说明，1 项核定分不对', ''],
      ['红星村', '1.1 工作机制', 10, 10, 8, -2, '相差，有说明', '专人名单与实际不符'],
      ['红星村', '1.2 会议制度', 20, 20, 15, -5, '● 相差，没写说明', ''],
    ]);
    expect(found[5]?.slice(3, 7)).toEqual([20, 21, 1, '✖ 超出分值']);
    expect(found.at(-1)).toEqual(['东风村', '合计', 100, 94.5, null, null, '还没有核定', '']);
    expect(links(sheet)).toEqual(expect.arrayContaining(['红星村.xlsx#自评表!I4', '红星村.xlsx#自评表!L4']));
  });

  test('nobody verified: no sheet, and 说明 says so', () => {
    const design = workbook(summaryOf([village(0, 20)]));
    expect(design.sheets.map(({ name }) => name)).not.toContain('核定对照');
    expect(JSON.stringify(sheetOf(design, '说明'))).toContain('还没有一个村有核定分');
  });

  (hasLibreOffice() ? test : test.skip)('the differences recalculate to what the core says', async () => {
    const design = workbook(summaryOf([village(0, 20, edits)]));
    const [bytes = new Uint8Array()] = recalculated([await renderWorkbook(design)]);
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const sheet = read.workbook.sheets.find(({ name }) => name === '核定对照');
    if (!sheet) throw new Error('not there');
    expect([3, 4, 5].map((row) => cellAt(sheet, row, 5)?.value)).toEqual([-6, -2, -5]);
  });
});
