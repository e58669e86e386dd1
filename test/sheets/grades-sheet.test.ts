/** 等级 and 等级与名次: what every village reached, and why. */
import { decimal } from '../../src/core/decimal';
import { summaryOf } from '../fixtures/batch';
import { outcome, policies, roster, village } from '../fixtures/graded';
import { links, rows, sheetOf, workbook } from './designed-summary';

describe('等级与名次', () => {
  test('rank, grade, how it came about, proposals and points above', () => {
    const summary = summaryOf([village(0, 20), village(1, 15), village(2, 20)], {
      ...policies(
        { type: 'grade-quota', grade: 'A', most: decimal(1), share: null },
        { type: 'commend', need: 'all', conditions: [{ of: 'rank', is: '≤', value: decimal(1) }] },
        { type: 'criticise', need: 'all', conditions: [{ of: 'total', is: '<', value: decimal(90) }] },
        {
          ...{ type: 'upper-band', from: decimal(90), fromInclusive: true },
          ...{ to: null, toInclusive: true, points: decimal(2) },
        },
      ),
      roster: roster.slice(0, 3),
    });
    const sheet = sheetOf(workbook(summary), '等级与名次');
    const quota = '94.5 分，够 A；A 的名额是 1 个，已经满了（名额边上同分的都不占）';
    expect(rows(sheet).slice(0, 3)).toEqual([
      [1, '红星村', 94.5, '自评', 'B', quota, '通报表扬（名次≤1）', 2],
      [1, '柳树村', 94.5, '自评', 'B', quota, '通报表扬（名次≤1）', 2],
      [3, '东风村', 89.5, '自评', 'B', '89.5 分，够 B', '通报批评（总分<90）', 0],
    ]);
    expect(
      rows(sheet)
        .slice(4)
        .map((row) => [row[1], row[4]]),
    ).toEqual([
      ['A 的村数', 0],
      ['B 的村数', 3],
      ['C 的村数', 0],
    ]);
    expect(links(sheet)).toEqual(['红星村.xlsx', '柳树村.xlsx', '东风村.xlsx']);
    // The overview shows the same grade, not the one that the score alone reaches.
    expect(rows(sheetOf(workbook(summary), '汇总排名'))[0]).toContain('B');
  });

  test('a village without a grade says why', () => {
    const summary = summaryOf(
      [
        village(0, 20),
        village(1, 20, [{ sheet: '自评表', row: '2.3', column: '自评分', value: null }]),
        village(2, 20),
        { file: '柳树村（改）.xlsx', village: '柳树村' },
        village(3, 20, [{ sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' }]),
      ],
      { roster: roster.slice(0, 4) },
    );
    const found = rows(sheetOf(workbook(summary), '等级')).map((row) => [row[0], row[3], row[4]]);
    expect(found.slice(0, 5)).toEqual([
      ['红星村', 'A', '94.5 分，够 A'],
      ['东风村', '—', '还有 1 项没有打分，打完再定'],
      ...Array.from({ length: 2 }, () => [
        '柳树村',
        '—',
        '交了不止一份、不是村名单里的，或者不是按这份细则填的，先弄清楚再定',
      ]),
      ['新桥村', 'C', '94.5 分，够 A；否决项“F.1 弄虚作假”发生，最高 C'],
    ]);
  });

  test('waits for verified scores where the scheme says so; no sheet without grades and ranks', () => {
    const waiting = summaryOf([village(0, 20)], outcome({ finalScore: 'verified' }));
    expect(rows(sheetOf(workbook(waiting), '等级'))[0]).toContain('细则规定按核定分定，还没有核定');
    const without = workbook(summaryOf([village(0, 20)], { grades: [] }));
    expect(without.sheets.map(({ name }) => name)).not.toContain('等级');
  });
});
