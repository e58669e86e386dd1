import { ZERO, decimal, formatDecimal, maximum, sum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { RuleOf } from '../types';
import { NONE, defineRule, raw, wordsOf, zeroToPoints } from './define';

const LEVELS = '级别';
const EXAMPLE: RuleOf<'bonus-level'> = {
  type: 'bonus-level',
  levels: [
    { name: '市级及以上', points: decimal(3) },
    { name: '县级', points: decimal(2) },
    { name: '乡级', points: decimal(1) },
  ],
  group: '就高不重复',
};

/** With a group (就高不重复) only the highest level counts; without one the levels add up. */
export const bonusLevel = defineRule<'bonus-level'>({
  type: 'bonus-level',
  word: '等级加分',
  source: 'B2 等级加分：“国家一次3、省部2、市厅1”；B3 就高不重复',
  parameters: [
    { key: 'levels', word: LEVELS, required: true, shape: 'parts' },
    { key: 'group', word: '分组', required: false, shape: 'text' },
  ],
  factShape: ({ levels, group }) => ({
    kind: group === null ? 'choices' : 'choice',
    options: [...levels.map(({ name }) => name), NONE],
  }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'zero',
  monotone: ({ group }) => (group === null ? 'rises' : 'no'),
  bounds: zeroToPoints,
  faults: ({ levels }, points) =>
    levels
      .filter((level) => points !== null && level.points.gt(points))
      .map((level): RuleFault => ({
        messageId: 'rule-number',
        params: { parameter: level.name, value: formatDecimal(level.points) },
      })),
  suggest: ({ levels, group }, _points, facts) => {
    const chosen = wordsOf(
      facts,
      levels.map(({ name }) => name),
    );
    if (chosen === null) return null;
    const won = levels.filter(({ name }) => chosen.includes(name)).map((level) => level.points);
    const score = group === null ? sum(won) : won.reduce(maximum, ZERO);
    return raw(score, { chosen });
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '县级', score: '2' },
    { rule: EXAMPLE, points: '3', actual: '乡级', score: '1' },
    { rule: { ...EXAMPLE, group: null }, points: '3', actual: '县级、乡级', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '无', score: '0' },
    { rule: EXAMPLE, points: '3', actual: '全国', score: null },
  ],
});
