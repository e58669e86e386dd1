/** Random villages' lines under random conventions, and the scheme and scored items that say the same. */
import fc from 'fast-check';
import { decimal } from '../../../src/core/decimal';
import { PLAIN_OUTCOME } from '../../../src/core/scheme/policies';
import type { Policy } from '../../../src/core/scheme/policies/types';
import { builtinScheme } from '../../../src/core/scheme/builtin';
import type { Item, NotApplicablePolicy, Scheme } from '../../../src/core/scheme/types';
import type { ScoredItem } from '../../../src/core/totals/entry';
import type { Conventions, Line } from './reference';

export const hundredths = (value: number): ReturnType<typeof decimal> => decimal(value).div(100);
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
export const step = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

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

export const cases: fc.Arbitrary<Case> = fc
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

export const made = ({
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
