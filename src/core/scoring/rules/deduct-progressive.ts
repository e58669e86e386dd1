import { decimal } from '../../decimal';
import type { RuleOf } from '../types';
import { UNIT, countOf, deductsMore, defineRule, positive, raw, zeroToPoints } from './define';

const FIRST = '首次扣';
const MORE = '每次递增';
const EXAMPLE: RuleOf<'deduct-progressive'> = {
  type: 'deduct-progressive',
  first: decimal(1),
  step: decimal('0.5'),
  unit: '起',
};

/** The n-th event costs first + (n − 1) × step; together n × first + step × n(n − 1) ÷ 2. */
export const deductProgressive = defineRule<'deduct-progressive'>({
  type: 'deduct-progressive',
  word: '递增扣分',
  source: 'R14a 递增扣分：“第一起、第二起、第三起分别扣5、6、7，以此类推”',
  parameters: [
    { key: 'first', word: FIRST, required: true, shape: 'number' },
    { key: 'step', word: MORE, required: true, shape: 'number' },
    UNIT,
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'points',
  monotone: () => 'falls',
  bounds: zeroToPoints,
  mostLost: () => null,
  faults: ({ first, step }, points) => [
    ...positive(FIRST, first),
    ...positive(MORE, step),
    ...deductsMore(first, points),
  ],
  suggest: ({ first, step, unit }, points, facts) => {
    const count = countOf(facts);
    if (count === null || !count.eq(count.round(0))) return null;
    const lost = first.times(count).plus(step.times(count).times(count.minus(1)).div(2));
    return raw(points.minus(lost), {
      count,
      first,
      step,
      lost,
      unit,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '5', actual: '0', score: '5' },
    { rule: EXAMPLE, points: '5', actual: '1', score: '4' },
    { rule: EXAMPLE, points: '5', actual: '2', score: '2.5' },
    { rule: EXAMPLE, points: '5', actual: '3', score: '0.5' },
    { rule: EXAMPLE, points: '5', actual: '1.5', score: null },
  ],
});
