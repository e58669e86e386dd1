import { type Decimal, formatDecimal } from '../../decimal';
import type { Item } from '../../scheme/types';
import { boundsOf } from '../../scoring';
import { nameOf } from '../item-name';
import type { Check } from '../types';

export const scoreOutOfRange: Check = {
  meta: {
    id: 'score-out-of-range',
    severity: 'error',
    phase: 'rows',
    source: '通例：每项最高得分值，扣完为止，不出现负分；加分不超过本项上限',
    fixable: false,
  },
  check({ items }, report) {
    for (const { item, row } of items) {
      if (!row || item.kind === 'veto' || row.self.value.kind !== 'number') continue;
      const variant = beyond(item, row.self.value.value);
      if (!variant) continue;
      const { least, most } = boundsOf(item);
      report({
        messageId: variant,
        params: {
          ...nameOf(item),
          score: formatDecimal(row.self.value.value),
          least: least ? formatDecimal(least) : '',
          most: formatDecimal(most),
        },
        place: row.self.place,
      });
    }
  },
  examples: [
    { title: '自评分正好是分值', edits: [], finds: [] },
    {
      title: '自评分比分值还高',
      edits: [{ sheet: '自评表', row: '2.3', column: '自评分', value: 21 }],
      finds: [{ messageId: 'score-out-of-range', at: '自评表!I9' }],
    },
    {
      title: '自评分是负数',
      edits: [{ sheet: '自评表', row: '2.3', column: '自评分', value: -1 }],
      finds: [{ messageId: 'score-out-of-range/below', at: '自评表!I9' }],
    },
    {
      title: '加分项超过了本项上限',
      edits: [{ sheet: '自评表', row: 'J.1', column: '自评分', value: 4 }],
      finds: [{ messageId: 'score-out-of-range/bonus', at: '自评表!I11' }],
    },
  ],
};

function beyond(
  item: Item,
  score: Decimal,
): 'score-out-of-range' | 'score-out-of-range/below' | 'score-out-of-range/bonus' | null {
  const { least, most } = boundsOf(item);
  if (least && score.lt(least)) return 'score-out-of-range/below';
  if (score.lte(most)) return null;
  return item.kind === 'bonus' ? 'score-out-of-range/bonus' : 'score-out-of-range';
}

/** True when another finding already says that the score is beyond reach. */
export function isOutOfRange(item: Item, score: Decimal): boolean {
  return beyond(item, score) !== null;
}
