import { decimal, formatDecimal } from '../../decimal';
import { agreesWithRule, isMultiple } from '../../totals/agreement';
import { nameOf } from '../item-name';
import type { Check } from '../types';
import { isOutOfRange } from './score-out-of-range';

/** A score that the rule itself yields (a third of 4 points) may be finer than the step. */
export const scoreStep: Check = {
  meta: {
    id: 'score-step',
    severity: 'warning',
    phase: 'rows',
    source: '考核细则“设置”里的最小计分单位',
    fixable: false,
  },
  check({ items, scheme: { step } }, report) {
    if (!step) return;
    for (const { item, row, suggested } of items) {
      if (!row || item.kind === 'veto' || row.self.value.kind !== 'number') continue;
      const score = row.self.value.value;
      if (isMultiple(score, step) || isOutOfRange(item, score)) continue;
      if (suggested && agreesWithRule(score, suggested, step)) continue;
      report({
        messageId: 'score-step',
        params: { ...nameOf(item), score: formatDecimal(score), step: formatDecimal(step) },
        place: row.self.place,
      });
    }
  },
  examples: [
    { title: '自评分是 0.5 分的整倍数', edits: [], finds: [] },
    {
      title: '细则只到 1 分，但按比例算出来的 22.5 分不用凑整',
      edits: [{ scheme: { step: decimal(1) } }],
      finds: [],
    },
    {
      title: '自评分细到 0.3 分，细则只到 0.5 分',
      edits: [
        { item: '2.1', is: { rule: { type: 'manual' } } },
        { sheet: '自评表', row: '2.1', column: '自评分', value: 22.3 },
      ],
      finds: [{ messageId: 'score-step', at: '自评表!I7' }],
    },
  ],
};
