import { type Decimal, ZERO, decimal, formatDecimal, minimum } from '../../decimal';
import type { ParameterSpec, RuleFault } from '../definition';
import type { Facts } from '../facts';
import type { RuleOf } from '../types';
import { ACTUAL_NAME, TARGET_NAME, countOf, defineRule, raw } from './define';

const EXAMPLE: RuleOf<'ratio'> = { type: 'ratio', actual: '已签订项目数', target: '在建项目数' };
const ONE = decimal(1);

/** A share: 1.2 lets doing more than the target earn up to 120% of the points. */
export const OVER: ParameterSpec = {
  key: 'over',
  word: '最高比例',
  required: false,
  leftOut: true,
  shape: 'number',
};

export function overBounds(
  over: Decimal | undefined,
  points: Decimal,
): { readonly least: Decimal; readonly most: Decimal } {
  return { least: ZERO, most: over ? points.times(over) : points };
}

/** Below 1 the points could not be reached; 120 is meant as 1.2. */
export function overFaults(over: Decimal | undefined): readonly RuleFault[] {
  if (!over || (over.gt(ONE) && over.lte(10))) return [];
  return [{ messageId: 'rule-number', params: { parameter: OVER.word, value: formatDecimal(over) } }];
}

/** 实际数 ÷ 目标数, at most `most`, null: any; 1 when there was nothing to do; null while unknown. */
export function shareOf(
  facts: Facts,
  most: Decimal | null = ONE,
): { readonly share: Decimal; readonly count: Decimal; readonly target: Decimal } | null {
  const count = countOf(facts);
  const { target } = facts;
  if (target?.eq(ZERO)) return { share: ONE, count: count ?? ZERO, target };
  if (count === null || target === null || target.lt(ZERO)) return null;
  const share = count.div(target);
  return { share: most ? minimum(share, most) : share, count, target };
}

export const ratio = defineRule<'ratio'>({
  type: 'ratio',
  word: '按比例',
  source: 'R7 按比例：“基本分值×本年实绩÷本年目标，最高为基本分，最低为零”；N1 无此情况得满分',
  parameters: [ACTUAL_NAME, TARGET_NAME, OVER],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: true,
  startsFrom: null,
  monotone: () => 'rises',
  bounds: ({ over }, points) => overBounds(over, points),
  faults: ({ actual, target, over }): readonly RuleFault[] => [
    ...(actual === target ? [{ messageId: 'rule-target', params: { actual, target } } as const] : []),
    ...overFaults(over),
  ],
  suggest: (rule, points, facts) => {
    const found = shareOf(facts, rule.over ?? null);
    if (found === null) return null;
    return raw(points.times(found.share), {
      actual: rule.actual,
      target: rule.target,
      count: found.count,
      goal: found.target,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '4', actual: '3', target: '4', score: '3' },
    { rule: EXAMPLE, points: '4', actual: '5', target: '4', score: '4' },
    { rule: EXAMPLE, points: '4', actual: '0', target: '0', score: '4' },
    { rule: EXAMPLE, points: '4', actual: '3', target: null, score: null },
    { rule: { ...EXAMPLE, over: decimal('1.2') }, points: '4', actual: '11', target: '10', score: '4.4' },
    { rule: { ...EXAMPLE, over: decimal('1.2') }, points: '4', actual: '15', target: '10', score: '4.8' },
  ],
});
