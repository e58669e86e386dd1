import { ZERO, decimal, formatDecimal } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { ACTUAL_NAME, TARGET_NAME, defineRule, raw } from './define';
import { OVER, overBounds, overFaults, shareOf } from './ratio';

const GATE = '低于不得分';
const EXAMPLE: RuleOf<'ratio-gate'> = {
  type: 'ratio-gate',
  actual: '按期办结数',
  target: '受理案件数',
  zeroBelow: decimal('0.7'),
};

/** `zeroBelow` is a share: 0.7 is 70%. Exactly at the gate still counts. */
export const ratioGate = defineRule<'ratio-gate'>({
  type: 'ratio-gate',
  word: '比例设门槛',
  source: 'R8 比例加门槛：“70%–99%按比例；70%以下不计分；超额按比例加分不超过该项总分20%”',
  parameters: [
    ACTUAL_NAME,
    TARGET_NAME,
    { key: 'zeroBelow', word: GATE, required: true, shape: 'number' },
    OVER,
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: true,
  startsFrom: null,
  monotone: () => 'rises',
  bounds: ({ over }, points) => overBounds(over, points),
  faults: ({ actual, target, zeroBelow, over }): readonly RuleFault[] => [
    ...(actual === target ? [{ messageId: 'rule-target', params: { actual, target } } as const] : []),
    ...(zeroBelow.lte(ZERO) || zeroBelow.gt(decimal(1))
      ? [{ messageId: 'rule-number', params: { parameter: GATE, value: formatDecimal(zeroBelow) } } as const]
      : []),
    ...overFaults(over),
  ],
  suggest: (rule, points, facts) => {
    const found = shareOf(facts, rule.over ?? null);
    if (found === null) return null;
    const share = found.share.lt(rule.zeroBelow) ? ZERO : found.share;
    return raw(points.times(share), {
      actual: rule.actual,
      target: rule.target,
      count: found.count,
      goal: found.target,
      gate: `${formatDecimal(rule.zeroBelow.times(100))}%`,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '6', actual: '8', target: '10', score: '4.8' },
    { rule: EXAMPLE, points: '6', actual: '7', target: '10', score: '4.2' },
    { rule: EXAMPLE, points: '6', actual: '6', target: '10', score: '0' },
    { rule: EXAMPLE, points: '6', actual: null, target: '0', score: '6' },
    { rule: { ...EXAMPLE, over: decimal('1.2') }, points: '6', actual: '13', target: '10', score: '7.2' },
    { rule: { ...EXAMPLE, over: decimal('1.2') }, points: '6', actual: '6', target: '10', score: '0' },
  ],
});
