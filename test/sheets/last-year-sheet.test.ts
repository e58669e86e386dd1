/** 与上年对比: totals and items beside those of the year before. */
import { hasLibreOffice, recalculated } from '../../scripts/libreoffice';
import type { Edit } from '../../src/core/checks/example';
import { editedExample } from '../../src/core/checks/perfect/try';
import { assess } from '../../src/core/assess';
import { decimal } from '../../src/core/decimal';
import { cellAt } from '../../src/core/grid/lookup';
import { previousVillage } from '../../src/core/last-year/from-assessment';
import type { Scheme } from '../../src/core/scheme/types';
import type { WorkbookDesign } from '../../src/core/sheets/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { score, summaryOf } from '../fixtures/batch';
import { village } from '../fixtures/graded';
import { links, rows, sheetOf, workbook } from './designed-summary';

describe('与上年对比', () => {
  const beforeOf = (file: string, edits: readonly Edit[]) => {
    const found = previousVillage(assess(editedExample(edits, file)), []);
    return found ? [found] : [];
  };
  const withPrevious = (
    scheme: Partial<Scheme>,
    ...previous: readonly (readonly Edit[])[]
  ): WorkbookDesign => {
    const summary = summaryOf([village(0, 20)], scheme);
    const villages = previous.flatMap((edits, at) => beforeOf(`上年${String(at)}.xlsx`, edits));
    return workbook({ ...summary, previous: { villages } });
  };
  const changed: readonly Edit[] = [
    { item: '1.2', is: { points: decimal(10) } },
    { item: '2.3', is: { title: '劳动监察' } },
    { item: '2.1', is: { code: '2.9' } },
    { scheme: { base: decimal(90) } },
    { sheet: '自评表', row: '2.1', column: '编号', value: '2.9' },
    { sheet: '自评表', row: '2.3', column: '考核项目', value: '劳动监察' },
    score('1.2', 5),
  ];

  test('totals and items, what was scaled, renumbered, new and gone', () => {
    const sheet = sheetOf(withPrevious({}, changed), '与上年对比');
    const found = rows(sheet);
    expect(found[0]?.slice(0, 2)).toEqual(['红星村', '合计']);
    expect(found[0]?.[7]).toBe('分值由 90 改为 100');
    expect(found.find((row) => row[1] === '1.2 会议制度')).toEqual([
      ...['红星村', '1.2 会议制度', 10, 5, 20, 20, 10],
      '分值由 10 改为 20；变化到了分值的 20%',
    ]);
    expect(found.find((row) => row[1] === '2.1 案件办理')?.[7]).toBe('上年编号是 2.9');
    expect(found.find((row) => row[1] === '2.3 劳动保障监察')?.slice(2)).toEqual([
      ...[null, null, 20, 20, null, '今年新增的项目'],
    ]);
    expect(found.at(-1)?.slice(1)).toEqual(['2.3 劳动监察', 20, 20, null, null, null, '今年没有这一项了']);
    expect(links(sheet)).toEqual(expect.arrayContaining(['上年0.xlsx#自评表!I5', '红星村.xlsx#自评表!I5']));
  });

  (hasLibreOffice() ? test : test.skip)('the changes recalculate to what the core says', async () => {
    const [bytes = new Uint8Array()] = recalculated([await renderWorkbook(withPrevious({}, changed))]);
    const read = readWorkbook(bytes, { inflate: inflateWithZlib });
    if (!read.ok) throw new Error(read.unreadable.reason);
    const sheet = read.workbook.sheets.find(({ name }) => name === '与上年对比');
    const told = rows(sheetOf(withPrevious({}, changed), '与上年对比')).map((row) => row[6]);
    expect(told.map((_value, at) => (sheet ? (cellAt(sheet, 3 + at, 6)?.value ?? null) : null))).toEqual(
      told,
    );
  });

  test('no village, several, and not asked for', () => {
    const other: readonly Edit[] = [{ sheet: '自评表', row: '村名', column: 'B', value: '东风村' }];
    expect(rows(sheetOf(withPrevious({}, other), '与上年对比'))[0]?.[7]).toBe('上年的表里没有这个村');
    expect(rows(sheetOf(withPrevious({}, [], []), '与上年对比'))[0]?.[7]).toBe(
      '上年有几份这个村的表，不知道用哪一份',
    );
    expect(workbook(summaryOf([village(0, 20)])).sheets.map(({ name }) => name)).not.toContain('与上年对比');
  });
});
