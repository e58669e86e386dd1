/** 督查督办 in the summary workbook: there when something is proposed, with its reasons and a link to its cells. */
import type { Edit } from '../../src/core/checks/example';
import { decimal } from '../../src/core/decimal';
import { messagesIn } from '../../src/core/messages';
import { NO_SUPERVISION } from '../../src/core/scheme/defaults';
import type { Supervision } from '../../src/core/scheme/types';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import { supervisionSheet } from '../../src/core/sheets/summary/supervision-sheet';
import type { SheetDesign } from '../../src/core/sheets/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';
import { renderWorkbook } from '../../src/xlsx/write';
import { type Sheet, summaryOf } from '../fixtures/batch';

const open = (row: string, people: number): readonly Edit[] => [
  { sheet: '案件台账', row, column: '办结日期', value: null },
  { sheet: '案件台账', row, column: '状态', value: '办理中' },
  { sheet: '案件台账', row, column: '人数', value: people },
];

const SHEETS: readonly Sheet[] = [
  { file: '红星村.xlsx', village: '红星村', edits: [...open('1', 12), ...open('2', 3)] },
  { file: '东风村.xlsx', village: '东风村' },
];

const context = (supervision: Partial<Supervision>, language: 'zh-CN' | 'en-US' = 'zh-CN') => ({
  summary: summaryOf(SHEETS, { supervision: { ...NO_SUPERVISION, ...supervision } }),
  messages: messagesIn(language),
  link: ({ file, cell }: { readonly file?: string; readonly cell?: string }): string =>
    `${file ?? ''}#${cell ?? ''}`,
  madeOn: '2023-01-16',
});

const rows = (sheet: SheetDesign | null): readonly unknown[] =>
  (sheet?.rows.slice(3) ?? []).map(({ cells }) =>
    cells.map(({ value, link }) => (link ? `${String(value)} → ${link.target}` : value)),
  );

test('villages with the reason and its cells, then cases', () => {
  const sheet = supervisionSheet(context({ casePeople: decimal(10), openCases: decimal(2) }));
  expect(rows(sheet)).toEqual([
    ['▲ 督查', '红星村', '', '没有办结的案件 2 件（2 件起）', null, null, 'B2、B3 → 红星村.xlsx#B2'],
    [
      ...['▲ 挂牌督办', '红星村', '某项目', '集体欠薪：涉及 12 人（10 人起）'],
      ...[{ date: '2022-06-01' }, { date: '2022-07-01' }, 'B2 → 红星村.xlsx#B2'],
    ],
  ]);
});

test.each(['zh-CN', 'en-US'] as const)('every reason has its words in %s', (language) => {
  const everything = {
    casePeople: decimal(10),
    caseAmount: decimal(1),
    caseOverdueDays: decimal(1),
    openCases: decimal(1),
    overdueCases: decimal(1),
    caseShare: decimal(10),
    scoreBelow: decimal(100),
    grades: ['A'],
  };
  const reasons = rows(supervisionSheet(context(everything, language))).map((row) =>
    String((row as readonly unknown[])[3]),
  );
  // 红星村: five reasons and two cases; 东风村: its share of the cases, its total and its grade.
  expect(reasons).toHaveLength(10);
  expect(reasons.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
});

test('nothing proposed: no sheet; otherwise it stands before 未报送 and is written', async () => {
  expect(supervisionSheet(context({}))).toBeNull();
  expect(supervisionSheet(context({ casePeople: decimal(13) }))).toBeNull();
  const read = readWorkbook(await renderWorkbook(summaryWorkbook(context({ casePeople: decimal(10) }))), {
    inflate: inflateWithZlib,
  });
  if (!read.ok) throw new Error(read.unreadable.reason);
  const names = read.workbook.sheets.flatMap(({ name, state }) => (state === 'visible' ? [name] : []));
  expect(names.slice(-4)).toEqual(['督查督办', '整改台账', '未报送', '说明']);
});
