import { ZERO, decimal } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { PER, UNIT, countOf, defineRule, positive, raw } from './define';

const EACH = '每件减';
const CAP = '最多';
const EXAMPLE: RuleOf<'penalty'> = { type: 'penalty', per: decimal('0.5'), unit: '次', cap: decimal(3) };
/** No table takes away more from a total; it only keeps slips of the keyboard out. */
const WITHOUT_CAP = decimal(-9999);

/** Taken from the total, outside all items; the score is 0 or less. Nobody knows of cases that a village does not tell. */
export const penalty = defineRule<'penalty'>({
  type: 'penalty',
  word: '总分扣减',
  source: 'M1 总分减分：“每通报一次在年终考核中扣减0.5”',
  parameters: [{ ...PER, word: EACH }, UNIT, { key: 'cap', word: CAP, required: false, shape: 'number' }],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'falls',
  bounds: ({ cap }) => ({ least: cap ? ZERO.minus(cap) : WITHOUT_CAP, most: ZERO }),
  faults: ({ per, cap }): readonly RuleFault[] => [
    ...positive(EACH, per),
    ...(cap?.lte(ZERO) ? positive(CAP, cap) : []),
  ],
  suggest: ({ per, unit, cap }, _points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const lost = per.times(count);
    return raw(ZERO.minus(cap && lost.gt(cap) ? cap : lost), { count, per, unit });
  },
  examples: [
    { rule: EXAMPLE, points: '0', actual: '0', score: '0' },
    { rule: EXAMPLE, points: '0', actual: '2', score: '-1' },
    { rule: EXAMPLE, points: '0', actual: '9', score: '-3' },
    { rule: { ...EXAMPLE, cap: null }, points: '0', actual: '9', score: '-4.5' },
    { rule: EXAMPLE, points: '0', actual: null, score: null },
  ],
});
