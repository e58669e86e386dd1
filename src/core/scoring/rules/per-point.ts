import { ZERO, decimal, maximum } from '../../decimal';
import type { RuleOf } from '../types';
import {
  ACTUAL_NAME,
  BETTER,
  PER,
  STEPS,
  countOf,
  deductsMore,
  defineRule,
  lackingOf,
  positive,
  raw,
  stepsIn,
  zeroToPoints,
} from './define';

const TARGET = '目标';
const EVERY = '每差';
const LOSES = '扣';
const EXAMPLE: RuleOf<'per-point'> = {
  type: 'per-point',
  actual: '参保率',
  target: decimal(95),
  every: decimal(3),
  per: decimal('0.5'),
  mode: 'floor',
};

/** 实际数 and the target are in the same unit: 92 for 92%, not 0.92. */
export const perPoint = defineRule<'per-point'>({
  type: 'per-point',
  word: '差额扣分',
  source: 'R14g 每低几个百分点：“每低3个百分点扣0.5”；“每低1%扣0.1”。满档才算，还是按比例，细则要写明',
  parameters: [
    ACTUAL_NAME,
    { key: 'target', word: TARGET, required: true, shape: 'number' },
    { key: 'every', word: EVERY, required: true, shape: 'number' },
    { ...PER, word: LOSES },
    STEPS,
    BETTER,
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: ({ target }) => target,
  usesTarget: true,
  startsFrom: 'points',
  monotone: ({ better }) => (better === 'less' ? 'falls' : 'rises'),
  bounds: zeroToPoints,
  mostLost: ({ better, target, every, per, mode }) =>
    better === 'less' ? null : stepsIn(target, every, mode).times(per),
  faults: ({ every, per, target, better }, points) => [
    ...(better === 'less' && target.eq(ZERO) ? [] : positive(TARGET, target)),
    ...positive(EVERY, every),
    ...positive(LOSES, per),
    ...deductsMore(per, points),
  ],
  suggest: ({ actual, target, every, per, mode, better }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const lacking = maximum(lackingOf(count, target, better), ZERO);
    const steps = stepsIn(lacking, every, mode);
    const lost = steps.times(per);
    return raw(points.minus(lost), {
      actual,
      count,
      target,
      lacking,
      every,
      steps,
      per,
      lost,
      mode,
      better: better ?? 'more',
    });
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '95', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '90', score: '2.5' },
    { rule: { ...EXAMPLE, mode: 'linear' }, points: '3', actual: '86', score: '1.5' },
    { rule: EXAMPLE, points: '3', actual: '40', score: '0' },
    {
      rule: { ...EXAMPLE, actual: '差错率', target: decimal(3), every: decimal(1), better: 'less' },
      points: '3',
      actual: '5',
      score: '2',
    },
    { rule: EXAMPLE, points: '3', actual: null, score: null },
  ],
});
