/** The catalogue's conventions for totals, one worked example each. */
import { formatDecimal } from '../../../src/core/decimal';
import type { NotApplicablePolicy } from '../../../src/core/scheme/types';
import { totalOf } from '../../../src/core/totals/total';
import { made } from './arbitrary';
import { type Conventions, type Line, referenceTotal } from './reference';

const line = (
  section: number,
  points: number,
  score: Line['score'],
  policy: NotApplicablePolicy = 'not-allowed',
): Line => ({
  kind: 'regular',
  section,
  points: points * 100,
  score: typeof score === 'number' ? Math.round(score * 100) : score,
  policy,
});

const PLAIN: Conventions = {
  base: 10_000,
  bonusCap: null,
  places: 2,
  convertTo: null,
  belowZero: false,
  weights: null,
  gates: [],
  group: { lines: [], highest: false, cap: null },
};

const bonusLine = (score: number): Line => ({
  kind: 'bonus',
  section: -1,
  points: 500,
  score: score * 100,
  policy: 'not-allowed',
});
const penaltyLine = (score: number): Line => ({
  kind: 'penalty',
  section: -1,
  points: 0,
  score: score * 100,
  policy: 'not-allowed',
});

test.each<readonly [string, readonly Line[], Partial<Conventions>, string]>([
  ['N1 不涉及 at full points', [line(0, 60, 50), line(0, 40, 'na', 'full')], {}, '90'],
  ['N2 70 ÷ 80 × 100 = 87.5', [line(0, 80, 70), line(1, 20, 'na', 'exclude')], {}, '87.5'],
  [
    'N3 scaled within its section only',
    [line(0, 30, 24), line(0, 20, 'na', 'exclude-section'), line(1, 50, 50)],
    {},
    '90',
  ],
  [
    'N3 nothing of a section applies: its points leave the base',
    [line(0, 20, 'na', 'exclude-section'), line(1, 80, 40)],
    {},
    '50',
  ],
  [
    'V2 a section just below its gate is zero',
    [line(0, 60, 39.99), line(1, 40, 40)],
    { gates: [67, null] },
    '40',
  ],
  ['V2 exactly at the gate it counts', [line(0, 60, 36), line(1, 40, 40)], { gates: [60, null] }, '76'],
  ['T2 平时30 + 年终70', [line(0, 100, 80), line(1, 100, 90)], { weights: [3_000, 7_000] }, '87'],
  ['T3 880 of 1000 is 88', [line(0, 1000, 880)], { base: 100_000, convertTo: 10_000 }, '88'],
  [
    'B1 a group under its own cap, then all under theirs',
    [line(0, 100, 90), bonusLine(3), bonusLine(3), bonusLine(4)],
    { bonusCap: 600, group: { lines: [1, 2], highest: false, cap: 250 } },
    '96',
  ],
  [
    'B3 only the highest of a group',
    [line(0, 100, 90), bonusLine(3), bonusLine(2)],
    { group: { lines: [1, 2], highest: true, cap: null } },
    '93',
  ],
  ['M1 taken from the total', [line(0, 100, 90), penaltyLine(-1.5)], {}, '88.5'],
  ['M1 ends at 0', [line(0, 100, 1), penaltyLine(-3)], {}, '0'],
  ['M1 below 0 where the scheme says so', [line(0, 100, 1), penaltyLine(-3)], { belowZero: true }, '-2'],
])('%s', (_title, lines, changes, total) => {
  const given = { ...PLAIN, ...changes };
  const { scheme, scored } = made({ lines, given });
  expect(formatDecimal(totalOf(scored, scheme).total)).toBe(total);
  expect(referenceTotal(lines, given)).toBe(total);
});

test('V1 what a veto voids counts as zero, also where 不涉及 stands; deductions stay', () => {
  const { scheme, scored } = made({
    lines: [line(0, 40, 40), line(0, 20, 'na', 'full'), line(1, 40, 30), penaltyLine(-1)],
    given: PLAIN,
  });
  const total = (...names: readonly string[]): string =>
    formatDecimal(totalOf(scored, scheme, new Set(names)).total);
  expect(total()).toBe('89');
  expect(total('c0')).toBe('49');
  expect(total('s0')).toBe('29');
  expect(total('c1', 's1', 'c3')).toBe('39');
});
