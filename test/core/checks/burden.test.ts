/** Nothing asks more than the scheme does: what no item and no setting makes use of may be left out. */
import type { Edit } from '../../../src/core/checks/example';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { tryExample } from '../../../src/core/checks/perfect/try';
import type { Item } from '../../../src/core/scheme/types';

const bare: readonly Item[] = perfectScheme.items.map((item) => ({
  ...item,
  evidence: [],
  ...(item.kind === 'regular' && { rule: { type: 'manual' as const } }),
}));
const asksLittle: Edit = { scheme: { items: bare, summaryLength: 0 } };

const found = (edits: readonly Edit[]): readonly string[] =>
  tryExample({ title: '', edits, finds: [] }).map(({ messageId }) => messageId);

const SHEETS = ['佐证清单', '项目台账', '案件台账', '问题整改', '工作总结'];
const COLUMNS = ['目标数', '佐证编号', '核定分', '核定说明', '责任部门'];

test('a scheme that asks for scores only is content with scores', () => {
  const edits: readonly Edit[] = [
    asksLittle,
    ...SHEETS.map((removeSheet): Edit => ({ removeSheet })),
    ...COLUMNS.map((removeColumn): Edit => ({ sheet: '自评表', removeColumn })),
  ];
  expect(found(edits)).toEqual([]);
});

test.each([
  '总包承诺书',
  '实名制',
  '工资保证金',
  '工资专户',
  '维权告示牌',
  '建设单位',
  '总包单位',
  '农民工人数',
])('the ledger’s %s, which no item counts, may be blank, odd or gone', (column) => {
  expect(found([asksLittle, { sheet: '项目台账', row: '1', column, value: null }])).toEqual([]);
  expect(found([asksLittle, { sheet: '项目台账', removeColumn: column }])).toEqual([]);
  if (column !== '农民工人数')
    expect(found([asksLittle, { sheet: '项目台账', row: '1', column, value: '待定' }])).toEqual([]);
});

test.each([
  ['案件台账', ['来源', '涉及项目或单位', '人数', '金额（元）', '状态', '备注']],
  ['问题整改', ['来源', '备注']],
])('%s: columns that nothing looks at may be gone', (sheet, columns) => {
  for (const removeColumn of columns) expect(found([asksLittle, { sheet, removeColumn }])).toEqual([]);
});

test('the same sheets and columns are asked for once the scheme needs them', () => {
  expect(found([{ removeSheet: '佐证清单' }])).toContain('table-missing/register');
  expect(found([{ removeSheet: '工作总结' }])).toContain('summary-missing/sheet');
  expect(found([{ sheet: '自评表', removeColumn: '佐证编号' }])).toContain('column-missing');
  expect(found([{ sheet: '案件台账', removeColumn: '办结日期' }])).toContain('column-missing');
});
