import fc from 'fast-check';
import { decimal, formatDecimal } from '../../../src/core/decimal';
import { PLAIN_OUTCOME } from '../../../src/core/scheme/policies';
import type { Policy } from '../../../src/core/scheme/policies/types';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import type { Item, NotApplicablePolicy, Scheme } from '../../../src/core/scheme/types';
import type { ScoredItem } from '../../../src/core/totals/entry';
import { totalOf } from '../../../src/core/totals/total';
import { type Conventions, type Line, referenceTotal } from './reference';

const hundredths = (value: number): ReturnType<typeof decimal> => decimal(value).div(100);
const NA: readonly NotApplicablePolicy[] = ['not-allowed', 'full', 'exclude', 'exclude-section'];

function itemOf(line: Line, at: number): Item {
  return {
    code: `c${String(at)}`,
    kind: line.kind,
    section: line.kind === 'regular' ? `s${String(line.section)}` : line.kind,
    title: '',
    content: '',
    points: line.kind === 'penalty' ? null : hundredths(line.points),
    rule: { type: 'manual' },
    standard: '',
    evidenceText: '',
    evidence: [],
    notApplicable: line.policy,
    department: '',
  };
}

function scoredOf(line: Line, item: Item): ScoredItem {
  if (line.score !== 'na')
    return { item, score: line.score === null ? null : hundredths(line.score), notApplicable: false };
  return { item, score: line.policy === 'full' ? item.points : null, notApplicable: true };
}

function schemeOf(items: readonly Item[], given: Conventions): Scheme {
  const policies: Policy[] = [
    ...given.gates.flatMap((gate, at): Policy[] =>
      gate === null ? [] : [{ type: 'section-gate', sections: [`s${String(at)}`], least: decimal(gate) }],
    ),
    ...(given.weights ?? []).map((points, at): Policy => ({
      type: 'section-weight',
      section: `s${String(at)}`,
      points: hundredths(points),
    })),
    ...(given.group.lines.length === 0
      ? []
      : [
          {
            type: 'bonus-group' as const,
            items: given.group.lines.map((at) => `c${String(at)}`),
            pick: given.group.highest ? ('highest' as const) : ('sum' as const),
            cap: given.group.cap === null ? null : hundredths(given.group.cap),
          },
        ]),
  ];
  return {
    ...builtinScheme,
    base: hundredths(given.base),
    bonusCap: given.bonusCap === null ? null : hundredths(given.bonusCap),
    places: given.places,
    items,
    ...(policies.length > 0 ? { policies } : {}),
    outcome: {
      ...PLAIN_OUTCOME,
      convertTo: given.convertTo === null ? null : hundredths(given.convertTo),
      belowZero: given.belowZero,
    },
  };
}

const SECTIONS = 3;
const step = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

const regular: fc.Arbitrary<Line> = fc
  .record({
    section: fc.integer({ min: 0, max: SECTIONS - 1 }),
    points: fc.integer({ min: 1, max: 40 }).map((value) => value * 25),
    policy: fc.constantFrom(...NA),
    share: fc.oneof(step(100), fc.constant(null), fc.constant('na' as const)),
  })
  .map(({ share, ...line }) => ({
    ...line,
    kind: 'regular' as const,
    score:
      share === 'na'
        ? line.policy === 'not-allowed'
          ? null
          : share
        : share === null
          ? null
          : Math.floor((line.points * share) / 100),
  }));

const bonus: fc.Arbitrary<Line> = fc
  .record({ points: fc.integer({ min: 1, max: 500 }), share: fc.option(step(100)) })
  .map(({ points, share }) => ({
    kind: 'bonus' as const,
    section: -1,
    points,
    policy: 'not-allowed' as const,
    score: share === null ? null : Math.floor((points * share) / 100),
  }));

const penalty: fc.Arbitrary<Line> = fc.option(step(900)).map((score) => ({
  kind: 'penalty' as const,
  section: -1,
  points: 0,
  policy: 'not-allowed' as const,
  score: score === null ? null : 0 - score,
}));

interface Case {
  readonly lines: readonly Line[];
  readonly given: Conventions;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    regulars: fc.array(regular, { minLength: 1, maxLength: 9 }),
    bonuses: fc.array(bonus, { maxLength: 4 }),
    penalties: fc.array(penalty, { maxLength: 2 }),
    bonusCap: fc.option(step(800)),
    places: fc.integer({ min: 0, max: 3 }),
    convertTo: fc.option(fc.constantFrom(10_000, 3_300, 100_000)),
    belowZero: fc.boolean(),
    weights: fc.option(
      fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: SECTIONS, maxLength: SECTIONS }),
    ),
    gates: fc.array(fc.option(fc.integer({ min: 1, max: 100 })), {
      minLength: SECTIONS,
      maxLength: SECTIONS,
    }),
    grouped: step(3),
    highest: fc.boolean(),
    cap: fc.option(step(400)),
  })
  .map(({ regulars, bonuses, penalties, grouped, highest, cap, weights, ...rest }) => {
    const lines = [...regulars, ...bonuses, ...penalties];
    const present = new Set(regulars.map(({ section }) => section));
    const base = weights
      ? weights.reduce((total, weight, at) => total + (present.has(at) ? weight : 0), 0)
      : regulars.reduce((total, { points }) => total + points, 0);
    const group = Array.from(
      { length: Math.min(grouped, bonuses.length) },
      (_nothing, at) => regulars.length + at,
    );
    return { lines, given: { ...rest, weights, base, group: { lines: group, highest, cap } } };
  });

const made = ({
  lines,
  given,
}: Case): { readonly scheme: Scheme; readonly scored: readonly ScoredItem[] } => {
  const items = lines.map(itemOf);
  return {
    scheme: schemeOf(items, given),
    scored: lines.flatMap((line, at) => {
      const item = items[at];
      return item ? [scoredOf(line, item)] : [];
    }),
  };
};

test('totals are those that whole numbers give, to the last digit, rounded once and half up', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { scheme, scored } = made(one);
      expect(formatDecimal(totalOf(scored, scheme).total)).toBe(referenceTotal(one.lines, one.given));
    }),
    { numRuns: 1500 },
  );
});

test('never below 0 unless the scheme says so, never above the base and the bonus cap', () => {
  fc.assert(
    fc.property(cases, step(800), (one, cap) => {
      const { lines, given } = one;
      const { scheme, scored } = made({ lines, given: { ...given, bonusCap: cap, belowZero: false } });
      const { total } = totalOf(scored, scheme);
      const factor = scheme.outcome?.convertTo ? scheme.outcome.convertTo.div(scheme.base) : decimal(1);
      const most = scheme.base.plus(hundredths(cap)).times(factor);
      expect(total.gte(0)).toBe(true);
      expect(total.lte(most.round(given.places, 1))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the order of the items does not matter', () => {
  fc.assert(
    fc.property(cases, fc.integer(), (one, seed) => {
      const { scheme, scored } = made(one);
      const turned = [
        ...scored.slice(Math.abs(seed) % scored.length),
        ...scored.slice(0, Math.abs(seed) % scored.length),
      ];
      expect(totalOf(turned.reverse(), scheme).total.eq(totalOf(scored, scheme).total)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

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
