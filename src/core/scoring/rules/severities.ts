import { decimal, sum } from '../../decimal';
import type { RuleOf } from '../types';
import { deductsMore, defineRule, namesTwice, positive, raw, zeroToPoints } from './define';

const EXAMPLE: RuleOf<'severities'> = {
  type: 'severities',
  lines: [
    { name: '重伤', points: decimal(15) },
    { name: '轻伤', points: decimal(10) },
  ],
};

/** Σ of what each kind of event costs; a kind that is not written did not occur. */
export const severities = defineRule<'severities'>({
  type: 'severities',
  word: '分类扣分',
  source: 'R13 多级严重度：“重伤1人扣15，轻伤1人扣10”；“缺1999年表扣5；缺1988年表扣3”',
  parameters: [{ key: 'lines', word: '类别', required: true, shape: 'parts' }],
  factShape: ({ lines }) => ({ kind: 'counts', names: lines.map(({ name }) => name), withTargets: false }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: 'points',
  monotone: () => 'falls',
  bounds: zeroToPoints,
  mostLost: () => null,
  faults: ({ lines }, points) => [
    ...namesTwice(lines.map(({ name }) => name)),
    ...lines.flatMap((line) => positive(line.name, line.points)),
    ...lines.flatMap((line) => deductsMore(line.points, points)),
  ],
  suggest: ({ lines }, points, { counts }) => {
    if (!counts) return null;
    const found = lines.map((line) => ({
      ...line,
      count: counts.find(({ name }) => name === line.name)?.count ?? decimal(0),
    }));
    const lost = sum(found.map((line) => line.points.times(line.count)));
    return raw(points.minus(lost), {
      names: found.map(({ name }) => name),
      counts: found.map(({ count }) => count.toFixed()),
      each: found.map((line) => line.points.toFixed()),
      lost,
    });
  },
  examples: [
    { rule: EXAMPLE, points: '40', actual: '重伤:1、轻伤:2', score: '5' },
    { rule: EXAMPLE, points: '40', actual: '轻伤:1', score: '30' },
    { rule: EXAMPLE, points: '40', actual: '无', score: '40' },
    { rule: EXAMPLE, points: '40', actual: '重伤:3', score: '0' },
    { rule: EXAMPLE, points: '40', actual: '死亡:1', score: null },
    { rule: EXAMPLE, points: '40', actual: null, score: null },
  ],
});
