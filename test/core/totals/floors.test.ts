import { decimal, formatDecimal } from '../../../src/core/decimal';
import type { Floor } from '../../../src/core/scheme/types';
import { overflow, sectionSum, sumOfSections } from '../../../src/core/totals/floors';

const lines = (...all: readonly (readonly [Floor, number, string?])[]) =>
  all.map(([floor, score, section = '甲']) => ({ floor, score: decimal(score), section }));

test.each([
  ['plain sums', lines(['zero', 3], ['zero', 2]), '5', '0'],
  ['不保底 counts as it is', lines(['none', -4], ['zero', 2]), '-2', '0'],
  ['类目内扣 stops with its section', lines(['section', -4], ['zero', 3]), '0', '0'],
  ['类目内扣 is met by the rest of the section', lines(['section', -2], ['zero', 3]), '1', '0'],
  [
    '不保底 in a section that stops still takes',
    lines(['section', -4], ['none', -1], ['zero', 2]),
    '-1',
    '0',
  ],
  ['溢出扣总分 counts as 0 in its section', lines(['total', -4], ['zero', 3]), '3', '-4'],
  ['溢出扣总分 above 0 is a score like any', lines(['total', 2], ['zero', 3]), '5', '0'],
])('%s', (_title, given, section, beyond) => {
  expect(formatDecimal(sectionSum(given))).toBe(section);
  expect(formatDecimal(overflow(given))).toBe(beyond);
});

test('each section has its own floor', () => {
  const all = lines(
    ['section', -4],
    ['zero', 3],
    ['section', -1, '乙'],
    ['zero', 5, '乙'],
    ['total', -2, '丙'],
  );
  expect(formatDecimal(sumOfSections(all))).toBe('4');
});
