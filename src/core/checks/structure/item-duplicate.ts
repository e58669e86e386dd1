import type { ScoreRow } from '../../recognise/types';
import { squash } from '../../text';
import type { Check } from '../types';

export const itemDuplicate: Check = {
  meta: {
    id: 'item-duplicate',
    severity: 'error',
    phase: 'structure',
    source: '实际见过：同一编号出现两次，分数加了两遍',
    fixable: false,
  },
  check({ submission }, report) {
    const first = new Map<string, ScoreRow>();
    for (const row of submission.scores?.rows ?? []) {
      const code = squash(row.code.value);
      if (code === '') continue;
      const before = first.get(code);
      if (!before) first.set(code, row);
      else {
        report({
          messageId: 'item-duplicate',
          params: { code: row.code.value.trim(), title: row.title.value, first: before.place.cell ?? '' },
          place: row.place,
          related: [before.place],
        });
      }
    }
  },
  examples: [
    { title: '每项只有一行', edits: [], finds: [] },
    {
      title: '2.3 被复制了一行',
      edits: [{ sheet: '自评表', row: '2.3', do: 'copy-below' }],
      finds: [{ messageId: 'item-duplicate', at: '自评表!A10' }],
    },
  ],
};
