import { ZERO, decimal, formatDecimal } from '../../decimal';
import type { Band, RuleFault, RuleOf } from '../types';
import { countOf, defineRule, suggestion, zeroToPoints } from './define';

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

/** Each band holds counts from its bound (inclusive) up to the next; below the lowest nothing is scored. */
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
  bounds: zeroToPoints,
  faults: ({ bands }, points) => [
    ...bandFaults(bands),
    ...bands
      .filter((band) => points !== null && band.points.gt(points))
      .map((band): RuleFault => ({ messageId: 'rule-bands', params: { band: formatDecimal(band.from) } })),
  ],
  suggest: ({ on, bands }, points, facts) => {
    const count = countOf(facts);
    if (count === null) return null;
    const reached = [...bands].sort((a, b) => b.from.cmp(a.from)).find(({ from }) => count.gte(from));
    return suggestion('tiers', reached?.points ?? ZERO, points, { on, count: formatDecimal(count) });
  },
  examples: [
    { rule: EXAMPLE, points: '3', actual: '5', score: '3' },
    { rule: EXAMPLE, points: '3', actual: '2', score: '2' },
    { rule: EXAMPLE, points: '3', actual: '0', score: '0' },
  ],
});

/** Two bands with one bound. */
function bandFaults(bands: readonly Band[]): readonly RuleFault[] {
  return bands
    .filter((band, at) => bands.findIndex(({ from }) => from.eq(band.from)) !== at)
    .map(({ from }) => ({ messageId: 'rule-bands', params: { band: formatDecimal(from) } }));
}
