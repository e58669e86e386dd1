import { decimal, formatDecimal } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { ACTUAL_NAME, countOf, defineRule, positive, raw, zeroToPoints } from './define';

const FACTOR = '系数';
const TARGET = '达标数';
const EXAMPLE: RuleOf<'coefficient'> = {
  type: 'coefficient',
  actual: '达标户数',
  factor: decimal('0.5'),
  target: decimal(40),
};

export const coefficient = defineRule<'coefficient'>({
  type: 'coefficient',
  word: '系数折算',
  source: 'R9 系数折算：“0.57×实达标数”（标准35，分值20）',
  parameters: [
    ACTUAL_NAME,
    { key: 'factor', word: FACTOR, required: true, shape: 'number' },
    { key: 'target', word: TARGET, required: false, shape: 'number' },
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: ({ target }) => target,
  usesTarget: false,
  startsFrom: 'zero',
  monotone: () => 'rises',
  bounds: zeroToPoints,
  faults: ({ factor, target }, points): readonly RuleFault[] => [
    ...positive(FACTOR, factor),
    ...(target ? positive(TARGET, target) : []),
    // 0.57 × 35 = 19.95, not 20: whoever reaches the target misses the full points by a rounding.
    ...(target && points && !factor.times(target).eq(points)
      ? [
          {
            messageId: 'rule-coefficient',
            severity: 'warning',
            params: {
              factor: formatDecimal(factor),
              target: formatDecimal(target),
              product: formatDecimal(factor.times(target)),
              points: formatDecimal(points),
            },
          } as const,
        ]
      : []),
  ],
  suggest: ({ actual, factor }, _points, facts) => {
    const count = countOf(facts);
    return count && raw(factor.times(count), { actual, count, factor, product: factor.times(count) });
  },
  examples: [
    { rule: EXAMPLE, points: '20', actual: '30', score: '15' },
    { rule: EXAMPLE, points: '20', actual: '50', score: '20' },
    { rule: EXAMPLE, points: '20', actual: '0', score: '0' },
    { rule: { ...EXAMPLE, target: null }, points: '20', actual: null, score: null },
  ],
});
