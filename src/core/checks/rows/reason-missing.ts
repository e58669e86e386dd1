import { formatDecimal, ZERO } from '../../decimal';
import { isBlankText } from '../../text';
import type { Check } from '../types';

/** Points lost without a word why. A score below zero is another matter (score-out-of-range). */
export const reasonMissing: Check = {
  meta: {
    id: 'reason-missing',
    severity: 'error',
    phase: 'rows',
    source: '考核表通例：扣分要写明扣分原因',
    fixable: false,
  },
  check({ items, submission }, report) {
    if (!submission.scores?.columns.reason) return;
    for (const { item, row } of items) {
      if (!row || item.kind !== 'regular' || !item.points || row.self.value.kind !== 'number') continue;
      const score = row.self.value.value;
      if (score.gte(item.points) || score.lt(ZERO) || !isBlankText(row.reason.value)) continue;
      report({
        messageId: 'reason-missing',
        params: {
          code: item.code,
          title: item.title,
          score: formatDecimal(score),
          points: formatDecimal(item.points),
          lost: formatDecimal(item.points.minus(score)),
        },
        place: row.reason.place,
        related: [row.self.place],
      });
    }
  },
  examples: [
    { title: '扣了分，写明了原因', edits: [], finds: [] },
    {
      title: '扣了分，没有写原因',
      edits: [{ sheet: '自评表', row: '2.1', column: '扣分原因', value: null }],
      finds: [{ messageId: 'reason-missing', at: '自评表!J7' }],
    },
  ],
};
