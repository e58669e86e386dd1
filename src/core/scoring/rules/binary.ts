import { ZERO } from '../../decimal';
import { defineRule, raw, wordsOf, zeroToPoints } from './define';

const DONE = '完成';
const NOT_DONE = '未完成';

export const binary = defineRule<'binary'>({
  type: 'binary',
  word: '是否完成',
  source: 'R1 全有全无：“完成得满分，未完成不得分”',
  parameters: [],
  factShape: () => ({ kind: 'choice', options: [DONE, NOT_DONE] }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'rises',
  bounds: zeroToPoints,
  faults: () => [],
  suggest: (_rule, points, facts) => {
    const words = wordsOf(facts, [DONE, NOT_DONE]);
    if (words?.length !== 1) return null;
    const done = words[0] === DONE;
    return raw(done ? points : ZERO, { state: done ? DONE : NOT_DONE });
  },
  examples: [
    { rule: { type: 'binary' }, points: '3', actual: '完成', score: '3' },
    { rule: { type: 'binary' }, points: '3', actual: '未完成', score: '0' },
    { rule: { type: 'binary' }, points: '3', actual: null, score: null },
    { rule: { type: 'binary' }, points: '3', actual: '基本完成', score: null },
  ],
});
