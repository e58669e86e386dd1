import { ZERO, decimal, formatDecimal } from '../../decimal';
import type { RuleFault, RuleOf } from '../types';
import { defineRule, suggestion, zeroToPoints } from './define';
import { shareOf } from './ratio';

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
  source: 'R8 比例加门槛：“70%–99%按比例；70%以下不计分”',
  parameters: [
    { key: 'actual', word: '实际', required: true, shape: 'text' },
    { key: 'target', word: '目标', required: true, shape: 'text' },
    { key: 'zeroBelow', word: GATE, required: true, shape: 'number' },
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: true,
  bounds: zeroToPoints,
  faults: ({ actual, target, zeroBelow }): readonly RuleFault[] => [
    ...(actual === target ? [{ messageId: 'rule-target', params: { actual, target } } as const] : []),
    ...(zeroBelow.lte(ZERO) || zeroBelow.gt(decimal(1))
      ? [{ messageId: 'rule-number', params: { parameter: GATE, value: formatDecimal(zeroBelow) } } as const]
      : []),
  ],
  suggest: (rule, points, facts) => {
    const found = shareOf(facts);
    if (found === null) return null;
    const share = found.share.lt(rule.zeroBelow) ? ZERO : found.share;
    return suggestion('ratio-gate', points.times(share), points, {
      actual: rule.actual,
      target: rule.target,
      count: formatDecimal(found.count),
      goal: formatDecimal(found.target),
      gate: `${formatDecimal(rule.zeroBelow.times(100))}%`,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '6', actual: '8', target: '10', score: '4.8' },
    { rule: EXAMPLE, points: '6', actual: '7', target: '10', score: '4.2' },
    { rule: EXAMPLE, points: '6', actual: '6', target: '10', score: '0' },
    { rule: EXAMPLE, points: '6', actual: null, target: '0', score: '6' },
  ],
});
