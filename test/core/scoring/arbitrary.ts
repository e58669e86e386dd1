/** Random rules, limits and facts for the property tests: every rule type, valid parameters, what a village may write. */
import fc from 'fast-check';
import { type Decimal, decimal } from '../../../src/core/decimal';
import type { Floor, ItemLimits } from '../../../src/core/scheme/types';
import { ruleDefinition } from '../../../src/core/scoring';
import type { Facts, NamedCount } from '../../../src/core/scoring/facts';
import type { Band, Part, Rule, RuleType } from '../../../src/core/scoring/types';

/** From 0 up in steps of 0.05, as points and counts are. */
export const amount = (most: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max: most * 20 }).map((twentieths) => decimal(twentieths).times('0.05'));

const whole = (most: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max: most }).map((count) => decimal(count));

const above0 = (most: number): fc.Arbitrary<Decimal> => amount(most).map((value) => value.plus('0.05'));

export const points: fc.Arbitrary<Decimal> = above0(40);

const WORDS = ['甲', '乙', '丙', '丁', '户数', '本年数', '目标 A', '会议（记录）'];
const names = (least: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: least, maxLength: 4 });
const name = fc.constantFrom(...WORDS);
const unit = fc.constantFrom('次', '起', '户', '天');
const parts: fc.Arbitrary<Part[]> = names(1).chain((list) =>
  fc.tuple(...list.map((one) => above0(10).map((worth): Part => ({ name: one, points: worth })))),
);
const bands: fc.Arbitrary<Band[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.boolean(), amount(20)), {
    selector: ([from, exclusive]) => `${String(from)} ${String(exclusive)}`,
    minLength: 1,
    maxLength: 4,
  })
  .map((list) =>
    list.map(([from, exclusive, worth]): Band =>
      exclusive
        ? { from: decimal(from), exclusive: true, points: worth }
        : { from: decimal(from), points: worth },
    ),
  );
const better = fc.constantFrom('more' as const, 'less' as const);
const steps = fc.constantFrom('floor' as const, 'linear' as const);
const over = fc.integer({ min: 21, max: 40 }).map((twentieths) => decimal(twentieths).times('0.05'));
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

type Keys<T extends RuleType> = Omit<Extract<Rule, { type: T }>, 'type'>;

/** A rule of a type; keys that came later are sometimes there and sometimes not. */
function of<T extends RuleType>(
  type: T,
  always: { readonly [K in keyof Keys<T>]?: fc.Arbitrary<Keys<T>[K]> },
  sometimes: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<Rule> {
  const kept = Object.keys(always);
  return fc
    .record({ ...always, ...sometimes } as Readonly<Record<string, fc.Arbitrary<unknown>>>, {
      requiredKeys: kept,
    })
    .map((keys) => ({ type, ...keys }) as Rule);
}

const MAKERS: { readonly [T in RuleType]: fc.Arbitrary<Rule> } = {
  binary: of('binary', {}),
  sum: of('sum', { parts }),
  progressive: of('progressive', { parts }),
  levels: of('levels', { options: parts }),
  shortfall: of('shortfall', { required: above0(20), per: above0(5), unit }),
  checklist: of('checklist', { parts: names(1), per: above0(5) }, { mode: fc.constantFrom('each', 'any') }),
  late: of('late', { per: above0(5), unit }, { mode: fc.constantFrom('flat', 'whole'), every: above0(10) }),
  ratio: of('ratio', { actual: name, target: name }, { over }),
  'ratio-gate': of(
    'ratio-gate',
    { actual: name, target: name, zeroBelow: fc.constantFrom(decimal('0.7'), decimal(1)) },
    { over },
  ),
  weighted: fc.oneof(
    of('weighted', { parts }),
    parts.map((list): Rule => ({
      type: 'weighted',
      parts: list,
      targets: list.map((part) => ({ name: part.name, points: part.points.plus(3) })),
    })),
  ),
  coefficient: of('coefficient', { actual: name, factor: above0(3), target: orNull(above0(50)) }),
  'per-point': of(
    'per-point',
    { actual: name, target: above0(100), every: above0(5), per: above0(3), mode: steps },
    { better },
  ),
  baseline: of(
    'baseline',
    {
      actual: name,
      target: name,
      every: above0(5),
      down: above0(5),
      up: orNull(above0(3)),
      upMost: orNull(above0(10)),
      mode: steps,
      measure: fc.constantFrom('difference' as const, 'percent' as const),
    },
    { given: above0(50), better },
  ),
  'target-line': fc
    .tuple(amount(50), amount(20), fc.constantFrom('full', 'linear', 'manual', null), better)
    .map(([target, apart, between, way]): Rule => ({
      type: 'target-line',
      actual: '率',
      target: target.plus(20),
      zero: way === 'less' ? target.plus(20).plus(apart) : target.plus(20).minus(apart),
      between: between as 'full' | 'linear' | 'manual' | null,
      better: way,
    })),
  deduct: of('deduct', { per: above0(5), unit, count: orNull(name) }, { zeroOver: above0(10) }),
  'deduct-progressive': of('deduct-progressive', { first: above0(5), step: above0(3), unit }),
  severities: of('severities', { lines: parts }),
  sample: of('sample', {
    size: fc.integer({ min: 1, max: 20 }).map((size) => decimal(size)),
    per: above0(3),
    unit,
  }),
  tiers: of('tiers', { on: name, bands }),
  'deduct-tiers': of(
    'deduct-tiers',
    {
      on: name,
      measure: fc.constantFrom('value' as const, 'difference' as const, 'percent' as const),
      target: orNull(name),
      bands,
    },
    { better },
  ),
  'one-strike': of('one-strike', { unit }),
  accrue: of('accrue', { per: above0(5), unit, cap: orNull(above0(20)) }),
  'bonus-level': of('bonus-level', { levels: parts, group: fc.constantFrom(null, '就高不重复') }),
  'bonus-count': of('bonus-count', { per: above0(5), unit, cap: orNull(above0(20)) }),
  penalty: of('penalty', { per: above0(5), unit, cap: orNull(above0(20)) }),
  veto: of('veto', { effect: fc.constant({ grade: 'C' }) }),
  range: of('range', {
    lo: above0(5),
    hi: amount(5).map((more) => more.plus(6)),
    unit,
    mode: fc.constantFrom('deduct' as const, 'award' as const),
  }),
  manual: of('manual', {}),
};

export const ruleOfType = (type: RuleType): fc.Arbitrary<Rule> => MAKERS[type];

export const RULE_TYPES = Object.keys(MAKERS) as readonly RuleType[];

export const limits: fc.Arbitrary<ItemLimits> = fc.record(
  {
    floor: fc.constantFrom<Floor>('zero', 'none', 'section', 'total'),
    maxDeduction: above0(60),
    bonusWithin: above0(10),
    basic: amount(20),
    exempt: fc.constantFrom('及时报告并配合破案', '占比高于平均值+5%'),
    forfeit: fc.constantFrom('发生森林火灾', '弄虚作假'),
  },
  { requiredKeys: [] },
);

/** What fits the rule's cell, and sometimes what does not. */
export function factsFor(rule: Rule): fc.Arbitrary<Facts> {
  const definition = ruleDefinition(rule);
  const shape = definition.factShape(rule);
  const fixed = definition.fixedTarget(rule);
  const target = fixed ? fc.constant(fixed) : orNull(amount(60));
  switch (shape.kind) {
    case 'none':
      return fc.constant({ actual: null, target: null });
    case 'count':
      return fc.record({
        actual: orNull(
          fc.oneof(
            whole(120),
            whole(5),
            amount(120),
            amount(20).map((value) => value.times(-1)),
          ),
        ),
        target,
      });
    case 'choice':
      return fc.record({
        actual: orNull(fc.constantFrom(...shape.options, '别的').map((word) => [word])),
        target: fc.constant(null),
      });
    case 'choices':
      return fc.record({
        actual: orNull(fc.uniqueArray(fc.constantFrom(...shape.options, '别的'))),
        target: fc.constant(null),
      });
    case 'counts':
      return fc
        .tuple(
          ...shape.names.map((one) =>
            fc.option(
              fc.record<NamedCount>({
                name: fc.constant(one),
                count: amount(20),
                target: shape.withTargets ? amount(20) : fc.constant(null),
              }),
            ),
          ),
        )
        .map((list) => ({
          actual: null,
          target: null,
          counts: list.flatMap((count) => (count ? [count] : [])),
        }));
  }
}
