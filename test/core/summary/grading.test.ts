import { decimal, formatDecimal } from '../../../src/core/decimal';
import { lean } from '../../../src/core/lean';
import type { Edit } from '../../../src/core/checks/example';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import type { Policy } from '../../../src/core/scheme/policies/types';
import type { Scheme } from '../../../src/core/scheme/types';
import { summarise } from '../../../src/core/summary/summarise';
import { score, summaryOf, verified } from '../../fixtures/batch';
import { NAMES, byName, outcome, policies, ranking, roster, told, village } from '../../fixtures/graded';

test('without policies: the total, no rank, the grade of its threshold and why', () => {
  const summary = summaryOf([village(0, 20), village(1, 10)], { roster });
  expect(told(summary)).toEqual(['94.5 null A', '84.5 null B']);
  expect(byName(summary)[NAMES[0]]?.reasons).toEqual([{ kind: 'total', grade: 'A' }]);
  expect(summary.villages.map(({ assessment }) => assessment.grade)).toEqual(['A', 'B']);
});

test('final score: same for all, verified only, verified or self', () => {
  const sheets = [village(0, 20, [verified('1.1', 5)]), village(1, 10)];
  expect(told(summaryOf(sheets, ranking))).toEqual(['94.5 1 A', '84.5 2 B']);
  expect(told(summaryOf(sheets, { ...ranking, ...outcome({ finalScore: 'verified' }) }))).toEqual([
    '89.5 1 B',
    'null null null',
  ]);
  const mixed = summaryOf(sheets, { ...ranking, ...outcome({ finalScore: 'verified-or-self' }) });
  expect(told(mixed)).toEqual(['89.5 1 B', '84.5 2 B']);
  expect(NAMES.slice(0, 2).map((name) => byName(mixed)[name]?.from)).toEqual(['verified', 'self']);
});

test('equal scores share a rank, or the sections named part them', () => {
  // The first loses 4 points in 1.2, the second in 2.3, so both have 90.5.
  const sheets = [village(0, 16), village(1, 20, [score('2.3', 16)]), village(2, 10)];
  expect(told(summaryOf(sheets, ranking)).map((line) => line.split(' ')[1])).toEqual(['1', '1', '3']);
  const parted = (...tieSections: readonly string[]): readonly (string | undefined)[] =>
    told(summaryOf(sheets, { ...ranking, ...outcome({ tieSections }) })).map((line) => line.split(' ')[1]);
  expect(parted('组织领导')).toEqual(['2', '1', '3']);
  expect(parted('工资保障', '组织领导')).toEqual(['1', '2', '3']);
});

test('G6 a quota: who finds no room gets the next grade, and who ties with them too', () => {
  const quota: Policy = { type: 'grade-quota', grade: 'A', most: decimal(2), share: null };
  const sheets = [village(0, 20), village(1, 18), village(2, 18), village(3, 10)];
  const summary = summaryOf(sheets, policies(quota));
  expect(told(summary)).toEqual(['94.5 1 A', '92.5 2 B', '92.5 2 B', '84.5 4 B']);
  expect(byName(summary)[NAMES[1]]?.reasons).toEqual([
    { kind: 'total', grade: 'A' },
    { kind: 'quota', grade: 'A', most: 2 },
  ]);
  const share = policies({ ...quota, most: null, share: decimal(50) });
  expect(told(summaryOf([village(0, 20), village(1, 19), village(2, 18), village(3, 10)], share))).toEqual([
    '94.5 1 A',
    '93.5 2 A',
    '92.5 3 B',
    '84.5 4 B',
  ]);
  const off = summaryOf(sheets, { ...policies(quota), rankingEnabled: false });
  expect(told(off)).toEqual(['94.5 null A', '92.5 null A', '92.5 null A', '84.5 null B']);
});

test('G2 by rank from the top and from the bottom', () => {
  const summary = summaryOf(
    [village(0, 20), village(1, 19), village(2, 18)],
    policies(
      {
        type: 'grade-needs',
        grade: 'A',
        need: 'all',
        conditions: [{ of: 'rank', is: '≤', value: decimal(1) }],
      },
      {
        type: 'grade-when',
        grade: 'C',
        need: 'any',
        conditions: [{ of: 'rank-from-last', is: '≤', value: decimal(1) }],
      },
    ),
  );
  expect(told(summary)).toEqual(['94.5 1 A', '93.5 2 B', '92.5 3 C']);
  expect(byName(summary)[NAMES[1]]?.reasons).toEqual([
    { kind: 'total', grade: 'A' },
    { kind: 'needs', grade: 'A', conditions: [{ of: 'rank', is: '≤', value: decimal(1) }] },
  ]);
});

test('G3 events, G4 the lowest section, G5 the lowest of several grades', () => {
  const occurred: Edit = { sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' };
  const events: Partial<Scheme> = {
    ...policies({
      type: 'grade-needs',
      grade: 'A',
      need: 'all',
      conditions: [{ of: 'event', item: 'F.1', occurred: false }],
    }),
    items: perfectScheme.items.map((item) =>
      item.code === 'F.1' ? { ...item, rule: { type: 'veto', effect: { award: 'none' } } } : item,
    ),
  };
  expect(told(summaryOf([village(0, 20, [occurred]), village(1, 20)], events))).toEqual([
    '94.5 1 B',
    '94.5 1 A',
  ]);
  const lowest = policies({
    type: 'grade-needs',
    grade: 'A',
    need: 'all',
    conditions: [{ of: 'lowest-section', is: '≥', value: decimal(88) }],
  });
  // 组织领导 is 26 of 30 and 30 of 30, 工资保障 62.5 of 70.
  expect(told(summaryOf([village(0, 16), village(1, 20)], lowest))).toEqual(['90.5 2 B', '94.5 1 A']);
  const criterion = policies({
    type: 'grade-criterion',
    name: '1.2',
    steps: [
      { name: 'A', points: decimal(100) },
      { name: 'C', points: decimal(0) },
    ],
  });
  expect(told(summaryOf([village(0, 19), village(1, 20)], criterion))).toEqual(['93.5 2 C', '94.5 1 A']);
});

test('T7 points by rank, T8 the ratio to the first: counted in the final score, not in the village’s own', () => {
  const actual = (value: number): Edit => ({ sheet: '自评表', row: '2.3', column: '实际数', value });
  const blank: Edit = { sheet: '自评表', row: '2.3', column: '自评分', value: null };
  const counts = [4, 2, 2, 0];
  const sheets = counts.map((value, at) => village(at, 20, [actual(value), blank]));
  const table = [decimal(20), decimal(15), decimal(10)];
  const byRank = (ties: 'same' | 'mean', best: 'most' | 'least'): Partial<Scheme> =>
    policies({ type: 'rank-points', item: '2.3', best, table, rest: decimal(1), ties });
  const finals = (changes: Partial<Scheme>): readonly (string | undefined)[] =>
    told(summaryOf(sheets, changes)).map((line) => line.split(' ')[0]);
  expect(finals(byRank('same', 'most'))).toEqual(['94.5', '89.5', '89.5', '75.5']);
  expect(finals(byRank('mean', 'most'))).toEqual(['94.5', '87', '87', '75.5']);
  expect(finals(byRank('same', 'least'))).toEqual(['75.5', '89.5', '89.5', '94.5']);
  const ratio = policies({ type: 'rank-ratio', item: '2.3' });
  expect(finals(ratio)).toEqual(['94.5', '84.5', '84.5', '74.5']);
  const own = summaryOf(sheets, ratio).villages.map(({ assessment }) => assessment);
  expect(own.map(({ totals }) => totals && formatDecimal(totals.self))).toEqual([
    '74.5',
    '74.5',
    '74.5',
    '74.5',
  ]);
  expect(own.every(({ progress, grade }) => progress.filled === progress.of && grade !== null)).toBe(true);
});

test('proposals for commendation and criticism, a bar, and points in the assessment above', () => {
  const above = decimal(90);
  const stated = policies(
    {
      type: 'commend',
      need: 'all',
      conditions: [
        { of: 'total', is: '≥', value: above },
        { of: 'rank', is: '≤', value: decimal(2) },
      ],
    },
    {
      type: 'criticise',
      need: 'any',
      conditions: [
        { of: 'total', is: '<', value: decimal(80) },
        { of: 'rank-from-last', is: '≤', value: decimal(1) },
      ],
    },
    {
      type: 'upper-band',
      from: decimal(80),
      fromInclusive: true,
      to: decimal('92.5'),
      toInclusive: false,
      points: decimal(1),
    },
    {
      type: 'upper-band',
      from: decimal('92.5'),
      fromInclusive: true,
      to: null,
      toInclusive: false,
      points: decimal(2),
    },
  );
  const barring: Partial<Scheme> = {
    ...stated,
    items: perfectScheme.items.map((item) =>
      item.code === 'F.1' ? { ...item, rule: { type: 'veto', effect: { award: 'none' } } } : item,
    ),
  };
  const occurred: Edit = { sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' };
  const found = byName(
    summaryOf([village(0, 20, [occurred]), village(1, 18), village(2, 10), village(3, 2)], barring),
  );
  const brief = NAMES.slice(0, 4).map((name) => {
    const one = found[name];
    return [
      one?.commend.length,
      one?.criticise.length,
      one?.barredBy,
      one?.upper && formatDecimal(one.upper),
    ];
  });
  expect(brief).toEqual([
    [0, 0, ['F.1'], '2'],
    [2, 0, [], '2'],
    [0, 0, [], '1'],
    [0, 2, [], '0'],
  ]);
});

test('a village that cannot be compared or is not filled in has no grade and takes nobody’s place', () => {
  const quota: Policy = { type: 'grade-quota', grade: 'A', most: decimal(1), share: null };
  const summary = summaryOf(
    [
      village(0, 20),
      { ...village(0, 20), file: '红星村（改）.xlsx' },
      village(1, 18),
      village(2, 20, [{ sheet: '自评表', row: '1.1', column: '自评分', value: null }]),
    ],
    policies(quota),
  );
  expect(told(summary)).toEqual(['null null null', '92.5 1 A', '84.5 2 null']);
});

test('what the lean assessments of a large batch yield is the same', () => {
  const stated = policies(
    { type: 'rank-ratio', item: '2.3' },
    { type: 'grade-quota', grade: 'A', most: decimal(1), share: null },
  );
  const occurred: Edit = { sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' };
  const summary = summaryOf(
    [village(0, 20, [verified('1.1', 3)]), village(1, 18, [occurred]), village(2, 19)],
    { ...stated, ...outcome({ finalScore: 'verified-or-self' }) },
  );
  const leaned = summarise(
    summary.villages.map(({ assessment }) => lean(assessment)),
    [],
    summary.scheme,
  );
  expect(told(leaned)).toEqual(told(summary));
  expect(told(summary).join()).toContain('C');
});
