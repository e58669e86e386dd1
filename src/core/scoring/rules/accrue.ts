import { decimal, formatDecimal, minimum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, defineRule, positive, raw, zeroToPoints } from './define';

const EACH = '每次得';
const CAP = '最多';
const EXAMPLE: RuleOf<'accrue'> = { type: 'accrue', per: decimal(2), unit: '次', cap: decimal(4) };

export const accrue = defineRule<'accrue'>({
  type: 'accrue',
  word: '计件得分',
  source: 'R11 计件得分：“每1项计2分，计满7分为止”',
  parameters: [{ ...PER, word: EACH }, UNIT, { key: 'cap', word: CAP, required: false, shape: 'number' }],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'zero',
  monotone: () => 'rises',
  bounds: zeroToPoints,
  faults: ({ per, cap }, points): readonly RuleFault[] => [
    ...positive(EACH, per),
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
    { rule: EXAMPLE, points: '4', actual: '0', score: '0' },
    { rule: EXAMPLE, points: '4', actual: '1', score: '2' },
    { rule: EXAMPLE, points: '4', actual: '3', score: '4' },
  ],
});
