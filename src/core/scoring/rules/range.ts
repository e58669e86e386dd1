import { type Decimal, ZERO, decimal, formatDecimal, minimum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { UNIT, countOf, deductsMore, defineRule, positive, raw, zeroToPoints } from './define';

const LOW = '最少';
const HIGH = '最多';
const EXAMPLE: RuleOf<'range'> = {
  type: 'range',
  lo: decimal(3),
  hi: decimal(5),
  unit: '次',
  mode: 'deduct',
};
const BONUS: RuleOf<'range'> = { ...EXAMPLE, lo: decimal(5), hi: decimal(10), unit: '项', mode: 'award' };

/** Each event is worth between two bounds: the score is the assessor's, the bounds are the rule's. */
export const range = defineRule<'range'>({
  type: 'range',
  word: '区间酌情',
  source: 'R14j 分值区间：“扣5—15分/次”“扣3-5分”“可酌情加5-10分”，须写明原因',
  parameters: [
    { key: 'lo', word: LOW, required: true, shape: 'number' },
    { key: 'hi', word: HIGH, required: true, shape: 'number' },
    UNIT,
    {
      key: 'mode',
      word: '加减',
      required: true,
      shape: 'choice',
      options: { deduct: '扣分', award: '得分' },
    },
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'no',
  bounds: zeroToPoints,
  mostLost: ({ mode }) => (mode === 'deduct' ? null : ZERO),
  between: ({ lo, hi, mode }, points, facts) => {
    const count = countOf(facts);
    if (count === null || count.eq(ZERO)) return null;
    if (mode === 'deduct')
      return { least: points.minus(hi.times(count)), most: points.minus(lo.times(count)) };
    return { least: minimum(lo.times(count), points), most: minimum(hi.times(count), points) };
  },
  faults: ({ lo, hi, mode }, points): readonly RuleFault[] => [
    ...positive(LOW, lo),
    ...(hi.lt(lo)
      ? [{ messageId: 'rule-number', params: { parameter: HIGH, value: formatDecimal(hi) } } as const]
      : []),
    ...(mode === 'deduct' ? deductsMore(hi, points) : tooMuch(hi, points)),
  ],
  suggest: ({ unit, mode }, points, facts) => {
    const count = countOf(facts);
    if (!count?.eq(ZERO)) return null;
    return raw(mode === 'deduct' ? points : ZERO, { count, unit });
  },
  examples: [
    { rule: EXAMPLE, points: '10', actual: '0', score: '10' },
    { rule: EXAMPLE, points: '10', actual: '1', score: null },
    { rule: BONUS, points: '10', actual: '0', score: '0' },
    { rule: BONUS, points: '10', actual: '1', score: null },
  ],
});

function tooMuch(hi: Decimal, points: Decimal | null): readonly RuleFault[] {
  if (points === null || hi.lte(points)) return [];
  return [{ messageId: 'rule-number', params: { parameter: HIGH, value: formatDecimal(hi) } }];
}
