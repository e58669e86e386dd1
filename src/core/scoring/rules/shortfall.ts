import { ZERO, decimal, maximum } from '../../decimal';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, deductsMore, defineRule, positive, raw, zeroToPoints } from './define';

const REQUIRED = '应有次数';
const EACH = '每少扣';
const EXAMPLE: RuleOf<'shortfall'> = {
  type: 'shortfall',
  required: decimal(12),
  per: decimal('0.5'),
  unit: '次',
};

export const shortfall = defineRule<'shortfall'>({
  type: 'shortfall',
  word: '缺次扣分',
  source: 'R14d 缺次数：“每季度最少一次，缺1次扣2”',
  parameters: [
    { key: 'required', word: REQUIRED, required: true, shape: 'number' },
    { ...PER, word: EACH },
    UNIT,
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: ({ required }) => required,
  usesTarget: true,
  startsFrom: 'points',
  monotone: () => 'rises',
  bounds: zeroToPoints,
  mostLost: ({ required, per }) => required.times(per),
  faults: ({ required, per }, points) => [
    ...positive(REQUIRED, required),
    ...positive(EACH, per),
    ...deductsMore(required.times(per), points),
  ],
  suggest: ({ required, per, unit }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const lacking = maximum(required.minus(count), ZERO);
    const lost = lacking.times(per);
    return raw(points.minus(lost), {
      required,
      count,
      lacking,
      per,
      lost,
      unit,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '6', actual: '12', score: '6' },
    { rule: EXAMPLE, points: '6', actual: '9', score: '4.5' },
    { rule: EXAMPLE, points: '6', actual: '0', score: '0' },
    { rule: EXAMPLE, points: '6', actual: '15', score: '6' },
    { rule: EXAMPLE, points: '6', actual: null, score: null },
  ],
});
