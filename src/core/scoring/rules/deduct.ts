import { decimal, formatDecimal } from '../../decimal';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, deductsMore, defineRule, positive, suggestion, zeroToPoints } from './define';

const EACH = '每次扣';
const EXAMPLE: RuleOf<'deduct'> = { type: 'deduct', per: decimal('0.5'), unit: '起', count: null };

export const deduct = defineRule<'deduct'>({
  type: 'deduct',
  word: '计件扣分',
  source: 'R12 计件扣分：“每发现1起扣0.5，扣完为止”',
  parameters: [{ ...PER, word: EACH }, UNIT, { key: 'count', word: '计数', required: false, shape: 'text' }],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  bounds: zeroToPoints,
  faults: ({ per }, points) => [...positive(EACH, per), ...deductsMore(per, points)],
  suggest: ({ per, unit }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const lost = per.times(count);
    return suggestion('deduct', points.minus(lost), points, {
      count: formatDecimal(count),
      lost: formatDecimal(lost),
      unit,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '2', actual: '0', score: '2' },
    { rule: EXAMPLE, points: '2', actual: '3', score: '0.5' },
    { rule: EXAMPLE, points: '2', actual: '7', score: '0' },
    { rule: EXAMPLE, points: '2', actual: '-1', score: null },
  ],
});
