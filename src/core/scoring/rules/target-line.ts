import { ZERO, decimal, formatDecimal } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { ACTUAL_NAME, BETTER, countOf, defineRule, lackingOf, raw, zeroToPoints } from './define';

const TARGET = '目标';
const LINE = '零分线';
const EXAMPLE: RuleOf<'target-line'> = {
  type: 'target-line',
  actual: '就业率',
  target: decimal(96),
  zero: decimal(94),
  between: 'linear',
};
const SMALLER: RuleOf<'target-line'> = {
  type: 'target-line',
  actual: '差错率',
  target: decimal(3),
  zero: decimal(3),
  between: null,
  better: 'less',
};

/** Reaching the target gives the points, missing the zero line nothing; the line itself still counts as the middle. */
export const targetLine = defineRule<'target-line'>({
  type: 'target-line',
  word: '目标与零分线',
  source: 'R14l 目标与零分线：“就业率96%左右；低于94%不得分”。中间怎么算，细则要写明',
  parameters: [
    ACTUAL_NAME,
    { key: 'target', word: TARGET, required: true, shape: 'number' },
    { key: 'zero', word: LINE, required: true, shape: 'number' },
    {
      key: 'between',
      word: '中间',
      required: false,
      shape: 'choice',
      options: { full: '满分', linear: '按比例', manual: '酌情' },
    },
    BETTER,
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: ({ target }) => target,
  usesTarget: true,
  startsFrom: null,
  monotone: ({ better }) => (better === 'less' ? 'falls' : 'rises'),
  bounds: zeroToPoints,
  between: ({ target, zero, between, better }, points, facts) => {
    const count = countOf(facts);
    if (count === null || between === 'full' || between === 'linear') return null;
    const isMiddle = lackingOf(count, target, better).gt(ZERO) && lackingOf(count, zero, better).lte(ZERO);
    return isMiddle ? { least: ZERO, most: points } : null;
  },
  faults: ({ target, zero, between, better }): readonly RuleFault[] => {
    const params = { target: formatDecimal(target), zero: formatDecimal(zero) };
    if (lackingOf(zero, target, better).lt(ZERO)) return [{ messageId: 'rule-lines', params }];
    if (between !== null || target.eq(zero)) return [];
    return [{ messageId: 'rule-middle', severity: 'warning', params }];
  },
  suggest: ({ actual, target, zero, between, better }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const params = { actual, count, target, zero, better: better ?? 'more' };
    if (lackingOf(count, target, better).lte(ZERO)) return raw(points, { ...params, where: 'reached' });
    if (lackingOf(count, zero, better).gt(ZERO)) return raw(ZERO, { ...params, where: 'beyond' });
    if (between === 'full') return raw(points, { ...params, where: 'between' });
    if (between !== 'linear') return null;
    const way = lackingOf(zero, target, better);
    return raw(points.times(lackingOf(zero, count, better)).div(way), { ...params, where: 'between' });
  },
  examples: [
    { rule: EXAMPLE, points: '4', actual: '96', score: '4' },
    { rule: EXAMPLE, points: '4', actual: '95', score: '2' },
    { rule: EXAMPLE, points: '4', actual: '93.9', score: '0' },
    { rule: { ...EXAMPLE, between: 'full' }, points: '4', actual: '94', score: '4' },
    { rule: { ...EXAMPLE, between: 'manual' }, points: '4', actual: '95', score: null },
    { rule: SMALLER, points: '4', actual: '2.5', score: '4' },
    { rule: SMALLER, points: '4', actual: '3.1', score: '0' },
  ],
});
