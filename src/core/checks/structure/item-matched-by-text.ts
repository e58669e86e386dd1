import type { Check } from '../types';
import { nameOf } from '../item-name';

/** A row without a code of the scheme that is counted all the same, because its words leave no doubt. */
export const itemMatchedByText: Check = {
  meta: {
    id: 'item-matched-by-text',
    severity: 'warning',
    phase: 'structure',
    source: '村里自己做的表常常没有编号，或编号是自己排的，只能看写的是哪一项',
    fixable: true,
    trial: true,
  },
  check({ items, submission }, report) {
    const hasColumn = submission.scores?.columns.code !== undefined;
    for (const { item, row } of items) {
      if (!row?.match) continue;
      const params = {
        ...nameOf(item),
        written: row.code.value.trim(),
        words: row.title.value.trim() || row.content.value.trim(),
        percent: String(Math.round(row.match.likeness * 100)),
      };
      const { cell } = row.code.place;
      report({
        messageId: 'item-matched-by-text',
        params,
        place: cell === undefined ? row.place : row.code.place,
        fix: hasColumn && cell !== undefined ? [{ place: row.code.place, value: item.code }] : [],
      });
    }
  },
  examples: [
    { title: '每行都有细则里的编号', edits: [], finds: [] },
    {
      title: '1.2 没有写编号，写的就是这一项',
      edits: [{ sheet: '自评表', row: '1.2', column: '编号', value: null }],
      finds: [{ messageId: 'item-matched-by-text', at: '自评表!A5' }],
    },
    {
      title: '2.3 的编号写成了自己排的 7',
      edits: [{ sheet: '自评表', row: '2.3', column: '编号', value: '7' }],
      finds: [{ messageId: 'item-matched-by-text', at: '自评表!A9' }],
    },
    {
      title: '没有编号，项目也对不上，就不猜',
      edits: [
        { sheet: '自评表', row: '1.2', column: '编号', value: null },
        { sheet: '自评表', row: '1.2', column: '考核项目', value: '其他工作' },
      ],
      finds: [
        { messageId: 'item-unknown/blank', at: '自评表!A5', severity: 'error' },
        { messageId: 'item-missing', at: '自评表', severity: 'error' },
      ],
    },
  ],
};
