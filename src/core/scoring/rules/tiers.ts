import { ZERO, decimal } from '../../decimal';
import type { RuleOf } from '../types';
import { bandFaults, bandOf, bandsRun, boundText } from './bands';
import { countOf, defineRule, raw, zeroToPoints } from './define';

const BANDS = '档位';
const EXAMPLE: RuleOf<'tiers'> = {
  type: 'tiers',
  on: '公示点数',
  bands: [
    { from: decimal(3), points: decimal(3) },
    { from: decimal(2), points: decimal(2) },
    { from: decimal(1), points: decimal(1) },
    { from: ZERO, points: ZERO },
  ],
};

/** 3%以内得5，3%–5%得2，超过5%不得分 */
const SMALLER: RuleOf<'tiers'> = {
  type: 'tiers',
  on: '差错率',
  bands: [
    { from: ZERO, points: decimal(5) },
    { from: decimal(3), exclusive: true, points: decimal(2) },
    { from: decimal(5), exclusive: true, points: ZERO },
  ],
};

/** Each band holds counts from its bound up to the next; below the lowest nothing is scored. */
export const tiers = defineRule<'tiers'>({
  type: 'tiers',
  word: '分档得分',
  source: 'R4 阶梯：“10万以上（含）5分，5–10万（含）2.5分，少于3万不得分”',
  parameters: [
    { key: 'on', word: '按', required: true, shape: 'text' },
    { key: 'bands', word: BANDS, required: true, shape: 'bands' },
  ],
  factShape: () => ({ kind: 'count' }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: ({ bands }) => bandsRun(bands),
  bounds: zeroToPoints,
  faults: ({ bands }, points) => bandFaults(bands, points),
  suggest: ({ on, bands }, _points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const reached = bandOf(bands, count);
    return raw(reached?.points ?? ZERO, { on, count, band: reached ? boundText(reached) : '' });
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '5', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '2', score: '2' },
    { rule: EXAMPLE, points: '3', actual: '0', score: '0' },
    { rule: SMALLER, points: '5', actual: '3', score: '5' },
    { rule: SMALLER, points: '5', actual: '3.1', score: '2' },
    { rule: SMALLER, points: '5', actual: '5.1', score: '0' },
  ],
});
