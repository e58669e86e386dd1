import { nameOf } from '../item-name';
import type { Check } from '../types';

export const evidenceUnknownNumber: Check = {
  meta: {
    id: 'evidence-unknown-number',
    severity: 'error',
    phase: 'evidence',
    source: '佐证编号要与佐证清单的编号一一对应',
    fixable: false,
  },
  check({ items, index, submission }, report) {
    if (!submission.register) return;
    for (const { item, row } of items) {
      const unknown = index.byItem.get(item.code)?.unknown ?? [];
      if (!row || unknown.length === 0) continue;
      report({
        messageId: 'evidence-unknown-number',
        params: { ...nameOf(item), numbers: unknown },
        place: row.evidence.place,
      });
    }
  },
  examples: [
    {
      title: '全角数字和长横线也认得',
      edits: [{ sheet: '自评表', row: '2.3', column: '佐证编号', value: '２.３－１' }],
      finds: [],
    },
    {
      title: '引用了佐证清单里没有的编号',
      edits: [{ sheet: '自评表', row: '2.3', column: '佐证编号', value: '2.3-1、2.3-9' }],
      finds: [{ messageId: 'evidence-unknown-number', at: '自评表!K9' }],
    },
  ],
};
