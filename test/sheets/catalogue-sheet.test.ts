/** 佐证目录: every piece of evidence with the items it proves. */
import { summaryOf } from '../fixtures/batch';
import { village } from '../fixtures/graded';
import { links, rows, sheetOf, workbook } from './designed-summary';

describe('佐证目录', () => {
  test('every piece with the items it proves, from either side', () => {
    const sheet = sheetOf(
      workbook(
        summaryOf([
          village(0, 20, [
            { sheet: '佐证清单', row: '1.1-1', column: '对应项目', value: null },
            { sheet: '佐证清单', row: '1.2-1', column: '形成日期', value: '三月份' },
          ]),
        ]),
      ),
      '佐证目录',
    );
    const found = rows(sheet);
    expect(found[0]?.slice(0, 2)).toEqual(['红星村', '1.1-1']);
    // 佐证编号 of 自评表 names it.
    expect(found[0]?.[5]).toBe('1.1');
    expect(found[0]?.[4]).toEqual({ date: expect.stringMatching(/^2022-/) as string });
    expect(found.find((row) => row[1] === '1.2-1')?.[4]).toBe('三月份');
    expect(links(sheet)[0]).toMatch(/^红星村\.xlsx#佐证清单!/);
  });

  test('no register, no sheet', () => {
    const design = workbook(summaryOf([village(0, 20, [{ removeSheet: '佐证清单' }])]));
    expect(design.sheets.map(({ name }) => name)).not.toContain('佐证目录');
  });
});
