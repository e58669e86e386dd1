import { type Decimal, ZERO, decimal, formatDecimal, minimum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, deductsMore, defineRule, positive, raw, zeroToPoints } from './define';

const EACH = '每次扣';
const ZERO_OVER = '超过清零';
const EXAMPLE: RuleOf<'deduct'> = { type: 'deduct', per: decimal('0.5'), unit: '起', count: null };

export const deduct = defineRule<'deduct'>({
  type: 'deduct',
  word: '计件扣分',
  source: 'R12 计件扣分：“每发现1起扣0.5，扣完为止”；R14c 扣过清零：“扣分超过3分视为未实行”',
  parameters: [
    { ...PER, word: EACH },
    UNIT,
    { key: 'count', word: '计数', required: false, shape: 'text' },
    { key: 'zeroOver', word: ZERO_OVER, required: false, leftOut: true, shape: 'number' },
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'points',
  monotone: () => 'falls',
  bounds: zeroToPoints,
  mostLost: () => null,
  faults: ({ per, zeroOver }, points) => [
    ...positive(EACH, per),
    ...deductsMore(per, points),
    ...(zeroOver ? positive(ZERO_OVER, zeroOver) : []),
    ...overThePoints(zeroOver, points),
  ],
  suggest: ({ per, unit, zeroOver }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const lost = per.times(count);
    const params = { count, per, lost, unit };
    if (!zeroOver || lost.lte(zeroOver)) return raw(points.minus(lost), params);
    return raw(minimum(points.minus(lost), ZERO), { ...params, zeroOver });
  },
  examples: [
    { rule: EXAMPLE, points: '2', actual: '0', score: '2' },
    { rule: EXAMPLE, points: '2', actual: '3', score: '0.5' },
    { rule: EXAMPLE, points: '2', actual: '7', score: '0' },
    { rule: EXAMPLE, points: '2', actual: '-1', score: null },
    { rule: { ...EXAMPLE, per: decimal(1), zeroOver: decimal(3) }, points: '6', actual: '3', score: '3' },
    { rule: { ...EXAMPLE, per: decimal(1), zeroOver: decimal(3) }, points: '6', actual: '4', score: '0' },
  ],
});

/** A limit that is never passed before the points are gone means nothing. */
function overThePoints(zeroOver: Decimal | undefined, points: Decimal | null): readonly RuleFault[] {
  if (!zeroOver || points === null || zeroOver.lt(points)) return [];
  return [{ messageId: 'rule-number', params: { parameter: ZERO_OVER, value: formatDecimal(zeroOver) } }];
}
