import { decimal, formatDecimal, minimum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, defineRule, positive, raw, zeroToPoints } from './define';

const EACH = '每件加';
const CAP = '最多';
const EXAMPLE: RuleOf<'bonus-count'> = { type: 'bonus-count', per: decimal(1), unit: '件', cap: decimal(2) };

export const bonusCount = defineRule<'bonus-count'>({
  type: 'bonus-count',
  word: '计件加分',
  source: 'B1 加分封顶：“一篇0.1，累计不超过2分”；B5 无上限的加分要提醒',
  parameters: [{ ...PER, word: EACH }, UNIT, { key: 'cap', word: CAP, required: false, shape: 'number' }],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'zero',
  monotone: () => 'rises',
  bounds: zeroToPoints,
  faults: ({ per, cap }, points): readonly RuleFault[] => [
    ...positive(EACH, per),
    ...(cap === null && points === null ? [{ messageId: 'rule-bonus-uncapped', params: {} } as const] : []),
    ...(cap && points && cap.gt(points)
      ? [{ messageId: 'rule-number', params: { parameter: CAP, value: formatDecimal(cap) } } as const]
      : []),
  ],
  suggest: ({ per, unit, cap }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const gained = per.times(count);
    // Without a cap of its own, the item's most is the cap, and is explained with it.
    const params = { count, per, gained, unit };
    if (!cap) return raw(gained, params);
    return raw(minimum(gained, cap), { ...params, most: minimum(cap, points) });
  },
  examples: [
    { rule: EXAMPLE, points: '2', actual: '0', score: '0' },
    { rule: EXAMPLE, points: '2', actual: '1', score: '1' },
    { rule: EXAMPLE, points: '2', actual: '5', score: '2' },
  ],
});
