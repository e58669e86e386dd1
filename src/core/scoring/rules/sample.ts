import { decimal } from '../../decimal';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, deductsMore, defineRule, positive, raw, zeroToPoints } from './define';

const SIZE = '抽查数';
const EACH = '每有扣';
const EXAMPLE: RuleOf<'sample'> = { type: 'sample', size: decimal(5), per: decimal(2), unit: '户' };

/** 实际数 is how many of the sample fail; more than the sample there cannot be. */
export const sample = defineRule<'sample'>({
  type: 'sample',
  word: '抽查扣分',
  source: 'R14i 抽样：“随机走访5户，每有一户不知晓扣2，共计10分”',
  parameters: [{ key: 'size', word: SIZE, required: true, shape: 'number' }, { ...PER, word: EACH }, UNIT],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: ({ size }) => size,
  usesTarget: true,
  startsFrom: 'points',
  monotone: () => 'falls',
  bounds: zeroToPoints,
  mostLost: ({ size, per }) => size.times(per),
  faults: ({ size, per }, points) => [
    ...positive(SIZE, size),
    ...positive(EACH, per),
    ...deductsMore(size.times(per), points),
  ],
  suggest: ({ size, per, unit }, points, facts) => {
    const count = countOf(facts);
    if (count === null || count.gt(size)) return null;
    const lost = per.times(count);
    return raw(points.minus(lost), { size, count, per, lost, unit });
  },
  examples: [
    { rule: EXAMPLE, points: '10', actual: '0', score: '10' },
    { rule: EXAMPLE, points: '10', actual: '2', score: '6' },
    { rule: EXAMPLE, points: '10', actual: '6', score: null },
  ],
});
