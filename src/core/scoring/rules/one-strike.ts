import { ZERO } from '../../decimal';
import type { RuleOf } from '../types';
import { UNIT, countOf, defineRule, raw, zeroToPoints } from './define';

const EXAMPLE: RuleOf<'one-strike'> = { type: 'one-strike', unit: '起' };

export const oneStrike = defineRule<'one-strike'>({
  type: 'one-strike',
  word: '一次清零',
  source: 'R14b 一次清零：“每发现一起，此项不得分”',
  parameters: [UNIT],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'falls',
  bounds: zeroToPoints,
  faults: () => [],
  suggest: ({ unit }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    return raw(count.gt(ZERO) ? ZERO : points, {
      count,
      unit,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '0', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '1', score: '0' },
  ],
});
