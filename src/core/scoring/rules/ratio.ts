import { type Decimal, ZERO, decimal, formatDecimal, minimum } from '../../decimal';
import type { Facts, RuleOf } from '../types';
import { countOf, defineRule, suggestion, zeroToPoints } from './define';

const EXAMPLE: RuleOf<'ratio'> = { type: 'ratio', actual: '已签订项目数', target: '在建项目数' };
const ONE = decimal(1);

/** 实际数 ÷ 目标数, at most 1; 1 when there was nothing to do; null while unknown. */
export function shareOf(
  facts: Facts,
): { readonly share: Decimal; readonly count: Decimal; readonly target: Decimal } | null {
  const count = countOf(facts);
  const { target } = facts;
  if (target?.eq(ZERO)) return { share: ONE, count: count ?? ZERO, target };
  if (count === null || target === null || target.lt(ZERO)) return null;
  return { share: minimum(count.div(target), ONE), count, target };
}

export const ratio = defineRule<'ratio'>({
  type: 'ratio',
  word: '按比例',
  source: 'R7 按比例：“基本分值×本年实绩÷本年目标，最高为基本分，最低为零”；N1 无此情况得满分',
  parameters: [
    { key: 'actual', word: '实际', required: true, shape: 'text' },
    { key: 'target', word: '目标', required: true, shape: 'text' },
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: true,
  bounds: zeroToPoints,
  faults: ({ actual, target }) =>
    actual === target ? [{ messageId: 'rule-target', params: { actual, target } }] : [],
  suggest: (rule, points, facts) => {
    const found = shareOf(facts);
    if (found === null) return null;
    return suggestion('ratio', points.times(found.share), points, {
      actual: rule.actual,
      target: rule.target,
      count: formatDecimal(found.count),
      goal: formatDecimal(found.target),
    });
  },
  examples: [
    { rule: EXAMPLE, points: '4', actual: '3', target: '4', score: '3' },
    { rule: EXAMPLE, points: '4', actual: '5', target: '4', score: '4' },
    { rule: EXAMPLE, points: '4', actual: '0', target: '0', score: '4' },
    { rule: EXAMPLE, points: '4', actual: '3', target: null, score: null },
  ],
});
