import { decimal, sum } from '../../decimal';
import type { RuleOf } from '../types';
import { NONE, defineRule, partsMustAddUp, raw, wordsOf, zeroToPoints } from './define';

const EXAMPLE: RuleOf<'progressive'> = {
  type: 'progressive',
  parts: [
    { name: '有预案', points: decimal(2) },
    { name: '演练', points: decimal(1) },
  ],
};

/** A later part only counts when every part before it is done. */
export const progressive = defineRule<'progressive'>({
  type: 'progressive',
  word: '递进得分',
  source: 'R3 递进：“研判并发预警得0.5，信息化再得0.5”',
  parameters: [{ key: 'parts', word: '子项', required: true, shape: 'parts' }],
  factShape: ({ parts }) => ({ kind: 'choices', options: [...parts.map(({ name }) => name), NONE] }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'rises',
  bounds: zeroToPoints,
  faults: ({ parts }, points) => partsMustAddUp(sum(parts.map((part) => part.points)), points),
  suggest: ({ parts }, _points, facts) => {
    const chosen = wordsOf(
      facts,
      parts.map(({ name }) => name),
    );
    if (chosen === null) return null;
    const firstLacking = parts.findIndex(({ name }) => !chosen.includes(name));
    const reached = firstLacking < 0 ? parts : parts.slice(0, firstLacking);
    return raw(sum(reached.map((part) => part.points)), {
      chosen: reached.map(({ name }) => name),
    });
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '有预案、演练', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '有预案', score: '2' },
    { rule: EXAMPLE, points: '3', actual: '演练', score: '0' },
    { rule: EXAMPLE, points: '3', actual: '无', score: '0' },
  ],
});
