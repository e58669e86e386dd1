import { ZERO, decimal } from '../../decimal';
import type { RuleOf } from '../types';
import {
  NONE,
  PER,
  deductsMore,
  defineRule,
  namesTwice,
  positive,
  raw,
  wordsOf,
  zeroToPoints,
} from './define';

const EACH = '每缺扣';
/** Chosen in 实际数 when everything on the list is there. */
export const COMPLETE = '齐全';

const EXAMPLE: RuleOf<'checklist'> = {
  type: 'checklist',
  parts: ['会议记录', '签到表', '现场照片'],
  per: decimal(1),
};

/** What is there is named, so that what is not named is missing. */
export const checklist = defineRule<'checklist'>({
  type: 'checklist',
  word: '缺项扣分',
  source: 'R14e 缺材料：“缺一项扣1，扣完为止”；R14k 并列条款：“其中有一项不达标扣3”',
  parameters: [
    { key: 'parts', word: '清单', required: true, shape: 'names' },
    { ...PER, word: EACH },
    {
      key: 'mode',
      word: '算法',
      required: false,
      leftOut: true,
      shape: 'choice',
      options: { each: '逐项扣', any: '有缺就扣' },
    },
  ],
  factShape: ({ parts }) => ({ kind: 'choices', options: [...parts, COMPLETE, NONE] }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'points',
  monotone: () => 'rises',
  bounds: zeroToPoints,
  mostLost: ({ parts, per, mode }) => (mode === 'any' ? per : per.times(parts.length)),
  faults: ({ parts, per, mode }, points) => [
    ...positive(EACH, per),
    ...namesTwice([...parts, COMPLETE, NONE]),
    ...deductsMore(mode === 'any' ? per : per.times(parts.length), points),
  ],
  suggest: ({ parts, per, mode }, points, facts) => {
    const words = wordsOf(facts, [...parts, COMPLETE]);
    // 齐全 beside some names leaves open what is meant.
    if (words === null || (words.includes(COMPLETE) && words.length > 1)) return null;
    const missing = words.includes(COMPLETE) ? [] : parts.filter((part) => !words.includes(part));
    const times = mode === 'any' ? Math.min(missing.length, 1) : missing.length;
    const lost = missing.length === 0 ? ZERO : per.times(times);
    const params = { missing, count: String(missing.length), per, lost };
    return raw(points.minus(lost), mode === 'any' ? { ...params, any: per } : params);
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '齐全', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '会议记录、现场照片', score: '2' },
    { rule: EXAMPLE, points: '3', actual: '无', score: '0' },
    { rule: EXAMPLE, points: '3', actual: '会议纪要', score: null },
    {
      rule: { ...EXAMPLE, per: decimal(3), mode: 'any' },
      points: '3',
      actual: '会议记录、签到表',
      score: '0',
    },
    { rule: { ...EXAMPLE, per: decimal(3), mode: 'any' }, points: '3', actual: '齐全', score: '3' },
  ],
});
