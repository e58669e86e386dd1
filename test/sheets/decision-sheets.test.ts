/** The summary's sheets that lead from scores to decisions, all together: each has a test of its own beside this one. */
import { editedExample } from '../../src/core/checks/perfect/try';
import { assess } from '../../src/core/assess';
import { previousVillage } from '../../src/core/last-year/from-assessment';
import { messagesIn } from '../../src/core/messages';
import { MOST_LINKS } from '../../src/core/sheets/layout/table';
import { tableSheet } from '../../src/core/sheets/summary/table-sheet';
import { summaryOf, verified } from '../fixtures/batch';
import { policies, village } from '../fixtures/graded';
import { link, links, sheetOf, workbook } from './designed-summary';

test('说明 explains the sheets that are there, and why ranking and vetoes are off', () => {
  const notes = JSON.stringify(
    sheetOf(workbook(summaryOf([village(0, 20)], { vetoEnabled: false })), '说明'),
  );
  for (const words of ['“汇总”', '“等级”', '“分项热力”', '“佐证目录”', '排名缺省不开', '一票否决缺省不开'])
    expect(notes).toContain(words);
  expect(notes).not.toContain('“与上年对比”');
  const on = JSON.stringify(sheetOf(workbook(summaryOf([village(0, 20)], { rankingEnabled: true })), '说明'));
  expect(on).not.toContain('缺省不开');
});

test.each(['zh-CN', 'en-US'])(
  '%s: no hole in any sentence, names of sheets that Excel takes, one page wide',
  (language) => {
    const summary = summaryOf([village(0, 20, [verified('1.1', 8)]), village(1, 15)], policies());
    const villages = [previousVillage(assess(editedExample([], '上年.xlsx')), [])].flatMap(
      (one) => one ?? [],
    );
    const sheets = workbook({ ...summary, previous: { villages } }, language).sheets.filter(
      ({ state }) => state === 'visible',
    );
    expect(sheets).toHaveLength(12);
    expect(JSON.stringify(sheets)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    for (const { name, print, freeze } of sheets) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(print?.landscape).toBe(true);
      expect(name === '说明' || freeze.rows === 3).toBe(true);
    }
  },
);

test('a sheet keeps no more links than a spreadsheet takes', () => {
  const context = {
    summary: summaryOf([village(0, 20)]),
    messages: messagesIn('zh-CN'),
    link,
    madeOn: '2023-01-16',
  };
  const many = Array.from({ length: MOST_LINKS + 5 }, () => [[1, 'points', { target: 'a.xlsx' }] as const]);
  const sheet = tableSheet(
    { name: '表', title: '', hint: '', headings: ['一'], widths: [9], rows: many, frozenColumns: 0 },
    context,
  );
  expect(links(sheet)).toHaveLength(MOST_LINKS);
});
