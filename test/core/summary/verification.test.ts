/** 核定: what differs, what lacks its reason, what is still to be verified. */
import type { Edit, ExampleValue } from '../../../src/core/checks/example';
import { formatDecimal } from '../../../src/core/decimal';
import { isAnyVerified, verificationOf } from '../../../src/core/summary/verification';
import { type Sheet, summaryOf, verified } from '../../fixtures/batch';

const cell = (row: string, column: string, value: ExampleValue): Edit => ({
  sheet: '自评表',
  row,
  column,
  value,
});
const note = (row: string): Edit => cell(row, '核定说明', '现场核查');

function verifiedVillage(edits: readonly Edit[]) {
  const sheet: Sheet = { file: '红星村.xlsx', village: '红星村', edits };
  const summary = summaryOf([sheet]);
  const [one] = verificationOf(summary.villages, summary.scheme);
  if (!one) throw new Error('no village');
  return one;
}

const stateOf = (edits: readonly Edit[], code: string): unknown =>
  verifiedVillage(edits).items.find(({ item }) => item.code === code)?.state;

test('nothing is verified yet: every item that has a score is still to do, vetoes and unclaimed bonuses are not', () => {
  const one = verifiedVillage([cell('J.2', '自评分', null)]);
  expect(one.items.map(({ item }) => item.code)).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3', 'J.1']);
  expect([one.done, one.of, one.unexplained, one.difference]).toEqual([0, 6, 0, null]);
  expect(isAnyVerified([one])).toBe(false);
});

test('the difference, the reason, and what is left', () => {
  const one = verifiedVillage([verified('1.1', 8), note('1.1'), verified('1.2', 15), verified('2.3', 20)]);
  expect([one.done, one.of, one.unexplained]).toEqual([3, one.items.length, 1]);
  expect(one.items.slice(0, 2).map(({ difference, note: said }) => [String(difference), said])).toEqual([
    ['-2', '现场核查'],
    ['-5', ''],
  ]);
  expect(one.difference && formatDecimal(one.difference)).toBe('-7');
  // Items without a verified score count as the village scored them: 94.5 less 7.
  expect(one.final && formatDecimal(one.final)).toBe('87.5');
  expect(one.from).toBe('verified');
  expect(isAnyVerified([one])).toBe(true);
});

test('no final score where the scheme waits for the verified one', () => {
  const summary = summaryOf([{ file: '红星村.xlsx', village: '红星村' }], {
    outcome: { convertTo: null, belowZero: false, finalScore: 'verified', tieSections: [] },
  });
  const [one] = verificationOf(summary.villages, summary.scheme);
  expect([one?.final, one?.from]).toEqual([null, null]);
});

// 自评: 1.1 10 of 10, tolerance 1; 2.2 allows 不涉及, 1.1 does not.
test.each<[string, string, readonly Edit[], string]>([
  ['blank', 'unverified', [], '1.1'],
  ['the same', 'same', [verified('1.1', 10)], '1.1'],
  ['exactly the tolerance', 'within', [verified('1.1', 9)], '1.1'],
  ['a little more than the tolerance', 'unexplained', [verified('1.1', 8.5)], '1.1'],
  ['a reason', 'explained', [verified('1.1', 8.5), note('1.1')], '1.1'],
  ['only spaces for a reason', 'unexplained', [verified('1.1', 8), cell('1.1', '核定说明', ' 　')], '1.1'],
  ['above the points', 'out-of-range', [verified('1.1', 11), note('1.1')], '1.1'],
  ['below zero', 'out-of-range', [verified('1.1', -1), note('1.1')], '1.1'],
  ['words', 'not-counted', [cell('1.1', '核定分', '满分')], '1.1'],
  ['不涉及 where it is not allowed', 'not-counted', [cell('1.1', '核定分', '不涉及')], '1.1'],
  ['a blank self score', 'no-self', [cell('1.1', '自评分', null), verified('1.1', 9)], '1.1'],
  ['不涉及 on both sides', 'same', [cell('2.2', '自评分', '不涉及'), cell('2.2', '核定分', '不涉及')], '2.2'],
  ['不涉及 not granted', 'unexplained', [cell('2.2', '自评分', '不涉及'), verified('2.2', 0)], '2.2'],
  ['不涉及 found by the township', 'unexplained', [cell('2.2', '核定分', '不涉及')], '2.2'],
  ['a bonus that nobody claimed', 'no-self', [cell('J.2', '自评分', null), verified('J.2', 1)], 'J.2'],
])('%s: %s', (_title, state, edits, code) => {
  expect(stateOf(edits, code)).toBe(state);
});
