import { ZERO, decimal } from '../../decimal';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, deductsMore, defineRule, positive, raw, zeroToPoints } from './define';

const EACH = '每逾期扣';
const EVERY = '每满';
const EXAMPLE: RuleOf<'late'> = { type: 'late', per: decimal(1), unit: '天' };

/** 实际数 is the number of days (or weeks, months) after the deadline; each `every` of them costs `per`. */
export const late = defineRule<'late'>({
  type: 'late',
  word: '逾期扣分',
  source: 'R14f 逾期：“在最后期限前报送计满分，每超时限1天扣1”；“逾期报送扣3”；“每推迟1个月到位扣10”',
  parameters: [
    { ...PER, word: EACH },
    UNIT,
    {
      key: 'mode',
      word: '算法',
      required: false,
      leftOut: true,
      shape: 'choice',
      options: { flat: '一次扣完', whole: '不足一算一' },
    },
    { key: 'every', word: EVERY, required: false, leftOut: true, shape: 'number' },
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'points',
  monotone: () => 'falls',
  bounds: zeroToPoints,
  mostLost: ({ mode, per }) => (mode === 'flat' ? per : null),
  faults: ({ per, every }, points) => [
    ...positive(EACH, per),
    ...(every ? positive(EVERY, every) : []),
    ...deductsMore(per, points),
  ],
  suggest: ({ per, unit, mode, every }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const units = every ? count.div(every) : count;
    // 3: rounded up, because a begun unit counts.
    const times = mode === 'whole' ? units.round(0, 3) : units;
    const lost = mode !== 'flat' ? per.times(times) : count.gt(ZERO) ? per : ZERO;
    return raw(points.minus(lost), {
      count,
      times,
      per,
      lost,
      unit,
      ...(mode === 'flat' ? { flat: per } : every || mode ? { every: every ?? decimal(1) } : {}),
    });
  },
  examples: [
    { rule: EXAMPLE, points: '4', actual: '0', score: '4' },
    { rule: EXAMPLE, points: '4', actual: '3', score: '1' },
    { rule: EXAMPLE, points: '4', actual: '9', score: '0' },
    { rule: { ...EXAMPLE, per: decimal(3), mode: 'flat' }, points: '4', actual: '9', score: '1' },
    { rule: { ...EXAMPLE, per: decimal(3), mode: 'flat' }, points: '4', actual: '0', score: '4' },
    { rule: { ...EXAMPLE, unit: '个月', mode: 'whole' }, points: '4', actual: '1.5', score: '2' },
    { rule: { ...EXAMPLE, mode: 'whole', every: decimal(3) }, points: '4', actual: '7', score: '1' },
  ],
});
