import { tryExample } from '../../../src/core/checks/perfect/try';
import { sortWaived, waiverKey, waiversFrom } from '../../../src/core/waivers';
import type { Edit } from '../../../src/core/checks/example';

const find = (...edits: readonly Edit[]) => tryExample({ title: '', edits, finds: [] });
const blank: Edit = { sheet: '自评表', row: '1.1', column: '自评分', value: null };
const over: Edit = { sheet: '自评表', row: '1.2', column: '自评分', value: 21 };

test('a waived finding stays waived when its row moves, and is told again when something else is wrong', () => {
  const [first] = find(blank);
  if (!first) throw new Error('nothing found');
  const waivers = [{ key: waiverKey(first), reason: '已电话核实', on: '2023-01-16' }];
  const moved = find({ sheet: '自评表', below: '表头', insert: { 考核内容: '' } }, blank);
  expect(sortWaived(moved, waivers).waived.map(({ waiver }) => waiver.reason)).toEqual(['已电话核实']);
  const both = sortWaived(find(blank, over), waivers);
  expect(both.open.map(({ messageId }) => messageId)).toEqual(['score-out-of-range']);
  expect(both.waived).toHaveLength(1);
  const again = find({ ...over, value: 22 } as Edit);
  const known = [{ key: waiverKey(find(over)[0] ?? first), reason: 'x', on: '2023-01-16' }];
  expect(sortWaived(again, known).open).toHaveLength(1);
});

test('a stored list is read as far as it is one', () => {
  const good = { key: 'k', reason: 'r', on: '2023-01-16' };
  expect(waiversFrom([good, { key: 1 }, null, 'x', { ...good, more: 1 }])).toEqual([good, good]);
  expect(waiversFrom({})).toEqual([]);
});
