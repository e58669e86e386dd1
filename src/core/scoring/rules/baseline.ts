import { type Decimal, ZERO, decimal, minimum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { Facts } from '../facts';
import type { RuleOf } from '../types';
import {
  ACTUAL_NAME,
  BETTER,
  STEPS,
  TARGET_NAME,
  defineRule,
  lackingOf,
  numberOf,
  positive,
  raw,
  stepsIn,
} from './define';

const EVERY = '每变动';
const DOWN = '降扣';
const UP = '升加';
const UP_MOST = '最多加';
const EXAMPLE: RuleOf<'baseline'> = {
  type: 'baseline',
  actual: '本年参保率',
  target: '上年参保率',
  every: decimal(1),
  down: decimal('7.5'),
  up: decimal(1),
  upMost: decimal(10),
  mode: 'linear',
  measure: 'difference',
};
const MEAN: RuleOf<'baseline'> = {
  ...EXAMPLE,
  target: '全乡平均值',
  down: decimal('0.1'),
  up: null,
  upMost: null,
  measure: 'percent',
};

/** Level with the baseline gives the points; worse takes away, better may add. */
export const baseline = defineRule<'baseline'>({
  type: 'baseline',
  word: '与基准比',
  source: 'R14h 与上年、平均比：“与上年持平得15，每下降1个百分点扣7.5，每上升1个加1（最多加10）”',
  parameters: [
    ACTUAL_NAME,
    { ...TARGET_NAME, word: '基准' },
    { key: 'every', word: EVERY, required: true, shape: 'number' },
    { key: 'down', word: DOWN, required: true, shape: 'number' },
    { key: 'up', word: UP, required: false, shape: 'number' },
    { key: 'upMost', word: UP_MOST, required: false, shape: 'number' },
    STEPS,
    {
      key: 'measure',
      word: '按',
      required: true,
      shape: 'choice',
      options: { difference: '差数', percent: '差率' },
    },
    { key: 'given', word: '基准数', required: false, leftOut: true, shape: 'number' },
    BETTER,
  ],
  factShape: () => ({ kind: 'count', signed: true }),
  fixedTarget: ({ given }) => given ?? null,
  usesTarget: true,
  startsFrom: 'points',
  monotone: ({ better }) => (better === 'less' ? 'falls' : 'rises'),
  bounds: ({ up, upMost }, points) => ({ least: ZERO, most: up && upMost ? points.plus(upMost) : points }),
  mostLost: () => null,
  faults: ({ every, down, up, upMost, actual, target }): readonly RuleFault[] => [
    ...positive(EVERY, every),
    ...positive(DOWN, down),
    ...(up ? positive(UP, up) : []),
    ...(upMost ? positive(UP_MOST, upMost) : []),
    ...(up && !upMost ? [{ messageId: 'rule-bonus-uncapped', params: {} } as const] : []),
    ...(actual === target ? [{ messageId: 'rule-target', params: { actual, target } } as const] : []),
  ],
  suggest: (rule, points, facts) => {
    const found = changeOf(rule, facts);
    if (found === null) return null;
    const { count, base, worse } = found;
    const steps = stepsIn(worse.abs(), rule.every, rule.mode);
    const lost = worse.gt(ZERO) ? steps.times(rule.down) : ZERO;
    const earned = worse.lt(ZERO) && rule.up ? steps.times(rule.up) : ZERO;
    const gained = rule.upMost ? minimum(earned, rule.upMost) : earned;
    return raw(points.plus(gained).minus(lost), {
      actual: rule.actual,
      target: rule.target,
      count,
      base,
      change: worse.abs(),
      measure: rule.measure,
      way: worse.gt(ZERO) ? 'worse' : worse.lt(ZERO) ? 'better' : 'level',
      lost,
      gained,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '15', actual: '90', target: '90', score: '15' },
    { rule: EXAMPLE, points: '15', actual: '89', target: '90', score: '7.5' },
    { rule: EXAMPLE, points: '15', actual: '95', target: '90', score: '20' },
    { rule: EXAMPLE, points: '15', actual: '99', target: '80', score: '25' },
    { rule: EXAMPLE, points: '15', actual: '90', target: null, score: null },
    { rule: MEAN, points: '2', actual: '190', target: '200', score: '1.5' },
    { rule: { ...MEAN, given: decimal(200) }, points: '2', actual: '210', score: '2' },
    { rule: { ...EXAMPLE, better: 'less' }, points: '15', actual: '4', target: '3', score: '7.5' },
  ],
});

/** How much worse than the baseline; negative: better. A percentage of nothing is not known. */
function changeOf(
  { measure, better, given }: RuleOf<'baseline'>,
  facts: Facts,
): { readonly count: Decimal; readonly base: Decimal; readonly worse: Decimal } | null {
  const count = numberOf(facts);
  const base = given ?? facts.target;
  if (count === null || base === null) return null;
  const distance = lackingOf(count, base, better);
  if (measure === 'difference') return { count, base, worse: distance };
  return base.lte(ZERO) ? null : { count, base, worse: distance.times(100).div(base) };
}
