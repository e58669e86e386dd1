import { nameOf } from '../item-name';
import type { Check } from '../types';

export const itemMissing: Check = {
  meta: {
    id: 'item-missing',
    severity: 'error',
    phase: 'structure',
    source: '实际见过：考核项目的行被删掉，合计对不上',
    fixable: false,
  },
  check({ submission, items }, report) {
    const { file, scores } = submission;
    if (!scores) return;
    for (const { item, row } of items) {
      if (row) continue;
      report({
        messageId: 'item-missing',
        params: nameOf(item),
        place: { file, sheet: scores.sheet, item: item.code },
      });
    }
  },
  examples: [
    { title: '一项不少', edits: [], finds: [] },
    {
      title: '1.2 的行被删掉了',
      edits: [{ sheet: '自评表', row: '1.2', do: 'remove' }],
      finds: [{ messageId: 'item-missing', at: '自评表' }],
    },
    {
      title: 'J.2 的行挪到了最后，没有少',
      edits: [{ sheet: '自评表', row: 'J.2', do: 'move-to-end' }],
      finds: [],
    },
  ],
};
