import { decimal, formatDecimal } from '../../decimal';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, deductsMore, defineRule, positive, suggestion, zeroToPoints } from './define';

const EACH = '每逾期扣';
const EXAMPLE: RuleOf<'late'> = { type: 'late', per: decimal(1), unit: '天' };

/** 实际数 is the number of days (or weeks, months) after the deadline. */
export const late = defineRule<'late'>({
  type: 'late',
  word: '逾期扣分',
  source: 'R14f 逾期：“在最后期限前报送计满分，每超时限1天扣1”',
  parameters: [{ ...PER, word: EACH }, UNIT],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  bounds: zeroToPoints,
  faults: ({ per }, points) => [...positive(EACH, per), ...deductsMore(per, points)],
  suggest: ({ per, unit }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const lost = per.times(count);
    return suggestion('late', points.minus(lost), points, {
      count: formatDecimal(count),
      lost: formatDecimal(lost),
      unit,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '4', actual: '0', score: '4' },
    { rule: EXAMPLE, points: '4', actual: '3', score: '1' },
    { rule: EXAMPLE, points: '4', actual: '9', score: '0' },
  ],
});
