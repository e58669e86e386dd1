import { defineRule, zeroToPoints } from './define';

/** The scheme leaves the score to judgement within 分值: nothing is suggested. */
export const manual = defineRule<'manual'>({
  type: 'manual',
  word: '酌情打分',
  source: 'R14j 酌情：“酌情扣分”，须写明原因',
  parameters: [],
  factShape: () => ({ kind: 'none' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'no',
  bounds: zeroToPoints,
  mostLost: () => null,
  faults: () => [],
  suggest: () => null,
  examples: [{ rule: { type: 'manual' }, points: '5', actual: null, score: null }],
});
