import { isBlankText } from '../../text';
import type { Check } from '../types';

export const evidenceUnused: Check = {
  meta: {
    id: 'evidence-unused',
    severity: 'info',
    phase: 'evidence',
    source: '列了却没有一项用到的佐证，多半是漏填了佐证编号',
    fixable: false,
  },
  check({ submission, index }, report) {
    for (const row of submission.register?.rows ?? []) {
      if (index.citedBy.has(row) || isBlankText(row.number.value)) continue;
      const items = row.items.value.filter((code) => !isBlankText(code));
      report({
        messageId: items.length > 0 ? 'evidence-unused/unknown-item' : 'evidence-unused',
        params: { number: row.number.value, name: row.name.value, items },
        place: items.length > 0 ? row.items.place : row.number.place,
      });
    }
  },
  examples: [
    {
      title: '佐证清单没写对应项目，但自评表引用了它',
      edits: [{ sheet: '佐证清单', row: '2.3-1', column: '对应项目', value: null }],
      finds: [],
    },
    {
      title: '登记了，却没有一项引用',
      edits: [
        {
          sheet: '佐证清单',
          below: 'J.1-1',
          insert: { 编号: '9-1', 名称: '走访照片', 类型: '照片', 形成日期: { date: '2022-06-01' }, 份数: 1 },
        },
      ],
      finds: [{ messageId: 'evidence-unused', at: '佐证清单!A12' }],
    },
    {
      title: '对应项目写了一个细则里没有的编号',
      edits: [
        {
          sheet: '佐证清单',
          below: 'J.1-1',
          insert: {
            编号: '9-1',
            对应项目: '9.9',
            名称: '走访照片',
            类型: '照片',
            形成日期: { date: '2022-06-01' },
          },
        },
      ],
      finds: [{ messageId: 'evidence-unused/unknown-item', at: '佐证清单!B12' }],
    },
  ],
};
