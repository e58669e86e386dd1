import { decimal, sum as add } from '../../decimal';
import type { RuleOf } from '../types';
import { NONE, defineRule, partsMustAddUp, raw, wordsOf, zeroToPoints } from './define';

const EXAMPLE: RuleOf<'sum'> = {
  type: 'sum',
  parts: [
    { name: '成立专班', points: decimal(2) },
    { name: '明确专人', points: decimal(1) },
  ],
};

export const sum = defineRule<'sum'>({
  type: 'sum',
  word: '子项累加',
  source: 'R2 子项累加：“2次会议1分，工作计划1分”',
  parameters: [{ key: 'parts', word: '子项', required: true, shape: 'parts' }],
  factShape: ({ parts }) => ({ kind: 'choices', options: [...parts.map(({ name }) => name), NONE] }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'rises',
  bounds: zeroToPoints,
  faults: ({ parts }, points) => partsMustAddUp(add(parts.map((part) => part.points)), points),
  suggest: ({ parts }, _points, facts) => {
    const chosen = wordsOf(
      facts,
      parts.map(({ name }) => name),
    );
    if (chosen === null) return null;
    const score = add(parts.filter(({ name }) => chosen.includes(name)).map((part) => part.points));
    return raw(score, { chosen });
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '成立专班、明确专人', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '明确专人', score: '1' },
    { rule: EXAMPLE, points: '3', actual: '无', score: '0' },
    { rule: EXAMPLE, points: '3', actual: '成立小组', score: null },
  ],
});
