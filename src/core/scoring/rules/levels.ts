import { ZERO, decimal, formatDecimal, maximum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { aboveThePoints, defineRule, namesTwice, raw, zeroToPoints } from './define';

const EXAMPLE: RuleOf<'levels'> = {
  type: 'levels',
  options: [
    { name: '有方案并达标', points: decimal(2) },
    { name: '有方案未达标', points: decimal('0.5') },
    { name: '无方案', points: ZERO },
  ],
};

/** One of several states: exactly one is chosen, and its points are the score. */
export const levels = defineRule<'levels'>({
  type: 'levels',
  word: '分级得分',
  source: 'R6 档位：“自治村2分，合格村1分”；“有方案但未达标0.5，无方案不得分”',
  parameters: [{ key: 'options', word: '档次', required: true, shape: 'parts' }],
  factShape: ({ options }) => ({ kind: 'choice', options: options.map(({ name }) => name) }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'no',
  bounds: zeroToPoints,
  faults: ({ options }, points): readonly RuleFault[] => {
    const best = options.map((option) => option.points).reduce(maximum, ZERO);
    return [
      ...namesTwice(options.map(({ name }) => name)),
      ...aboveThePoints(options, points),
      ...(points !== null && best.lt(points)
        ? [
            {
              messageId: 'rule-levels-top',
              severity: 'warning',
              params: { best: formatDecimal(best), points: formatDecimal(points) },
            } as const,
          ]
        : []),
    ];
  },
  suggest: ({ options }, _points, { actual }) => {
    // Not wordsOf: 无 may be the name of a state.
    const [word, ...more] = Array.isArray(actual) ? (actual as readonly string[]) : [];
    const chosen = options.find(({ name }) => name === word);
    return chosen && more.length === 0 ? raw(chosen.points, { state: chosen.name }) : null;
  },
  examples: [
    { rule: EXAMPLE, points: '2', actual: '有方案并达标', score: '2' },
    { rule: EXAMPLE, points: '2', actual: '有方案未达标', score: '0.5' },
    { rule: EXAMPLE, points: '2', actual: '无方案', score: '0' },
    { rule: EXAMPLE, points: '2', actual: '基本达标', score: null },
  ],
});
