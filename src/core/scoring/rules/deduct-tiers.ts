import { type Decimal, ZERO, decimal, formatDecimal, maximum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { Facts } from '../facts';
import type { RuleOf } from '../types';
import { bandFaults, bandOf, boundText, fromTheTop } from './bands';
import {
  BETTER,
  TARGET_NAME,
  countOf,
  deductsMore,
  defineRule,
  lackingOf,
  raw,
  zeroToPoints,
} from './define';

const EXAMPLE: RuleOf<'deduct-tiers'> = {
  type: 'deduct-tiers',
  on: '完成数',
  measure: 'percent',
  target: '任务数',
  bands: [
    { from: ZERO, exclusive: true, points: decimal(2) },
    { from: decimal(5), exclusive: true, points: decimal(4) },
    { from: decimal(10), exclusive: true, points: decimal(6) },
  ],
};
const BY_COUNT: RuleOf<'deduct-tiers'> = {
  type: 'deduct-tiers',
  on: '越级上访人次',
  measure: 'value',
  target: null,
  bands: [
    { from: decimal(1), points: decimal(1) },
    { from: decimal(5), points: decimal(3) },
  ],
};

/** What is taken away goes by the band; below the lowest band nothing is. */
export const deductTiers = defineRule<'deduct-tiers'>({
  type: 'deduct-tiers',
  word: '分档扣分',
  source: 'R5 阶梯扣分：“低5%以内扣2，5%–10%扣4，超过10%扣6”',
  parameters: [
    { key: 'on', word: '实际', required: true, shape: 'text' },
    {
      key: 'measure',
      word: '按',
      required: true,
      shape: 'choice',
      options: { value: '实际数', difference: '差数', percent: '差率' },
    },
    { ...TARGET_NAME, required: false },
    { key: 'bands', word: '档位', required: true, shape: 'bands' },
    BETTER,
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: true,
  startsFrom: 'points',
  monotone: (rule) =>
    orderFaults(rule).length > 0
      ? 'no'
      : rule.measure === 'value' || rule.better === 'less'
        ? 'falls'
        : 'rises',
  bounds: zeroToPoints,
  mostLost: ({ bands }) => bands.map((band) => band.points).reduce(maximum, ZERO),
  faults: (rule, points): readonly RuleFault[] => [
    ...bandFaults(rule.bands, null),
    ...rule.bands.flatMap((band) => deductsMore(band.points, points)),
    ...rule.bands
      .filter((band) => band.points.lt(ZERO))
      .map((band): RuleFault => ({ messageId: 'rule-bands', params: { band: boundText(band) } })),
    ...orderFaults(rule),
    ...measureFaults(rule),
  ],
  suggest: (rule, points, facts) => {
    const found = measured(rule, facts);
    if (found === null) return null;
    const band = bandOf(rule.bands, found.value);
    const lost = band?.points ?? ZERO;
    return raw(points.minus(lost), {
      on: rule.on,
      count: found.count,
      measure: rule.measure,
      ...(found.target ? { target: rule.target ?? '', goal: found.target } : {}),
      value: found.value,
      lost,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '6', actual: '100', target: '100', score: '6' },
    { rule: EXAMPLE, points: '6', actual: '95', target: '100', score: '4' },
    { rule: EXAMPLE, points: '6', actual: '92', target: '100', score: '2' },
    { rule: EXAMPLE, points: '6', actual: '80', target: '100', score: '0' },
    { rule: EXAMPLE, points: '6', actual: '80', target: null, score: null },
    { rule: BY_COUNT, points: '3', actual: '0', score: '3' },
    { rule: BY_COUNT, points: '3', actual: '4', score: '2' },
  ],
});

interface Measured {
  readonly count: Decimal;
  readonly target: Decimal | null;
  readonly value: Decimal;
}

/** What the bands go by; with a target of 0 there was nothing to miss. */
function measured(rule: RuleOf<'deduct-tiers'>, facts: Facts): Measured | null {
  const { measure, better } = rule;
  const count = countOf(facts);
  const target = rule.target === null ? null : facts.target;
  if (count === null) return null;
  if (measure === 'value') return { count, target: null, value: count };
  if (target === null || target.lt(ZERO)) return null;
  const lacking = maximum(lackingOf(count, target, better), ZERO);
  if (measure === 'difference') return { count, target, value: lacking };
  if (target.eq(ZERO)) return lacking.eq(ZERO) ? { count, target, value: ZERO } : null;
  return { count, target, value: lacking.times(100).div(target) };
}

/** Missing more must not cost less. */
function orderFaults({ bands }: RuleOf<'deduct-tiers'>): readonly RuleFault[] {
  const sorted = fromTheTop(bands);
  return sorted
    .filter((band, at) => band.points.gt(sorted[at - 1]?.points ?? band.points))
    .map((band) => ({
      messageId: 'rule-order',
      params: { band: boundText(band), points: formatDecimal(band.points) },
    }));
}

/** A shortfall needs something to fall short of, and another name than the count itself. */
function measureFaults({ measure, target, on }: RuleOf<'deduct-tiers'>): readonly RuleFault[] {
  if (measure === 'value') return [];
  if (target === null)
    return [{ messageId: 'rule-number', params: { parameter: TARGET_NAME.word, value: '' } }];
  return target === on ? [{ messageId: 'rule-target', params: { actual: on, target } }] : [];
}
