import { nameOf } from '../item-name';
import type { Check } from '../types';

export const naNotAllowed: Check = {
  meta: {
    id: 'na-not-allowed',
    severity: 'error',
    phase: 'rows',
    source: '考核细则“不涉及”一栏：不允许',
    fixable: false,
  },
  check({ items }, report) {
    for (const { item, row, notApplicable } of items) {
      if (!row || notApplicable || row.self.value.kind !== 'not-applicable') continue;
      if (item.kind === 'veto') continue;
      report({
        messageId: item.kind === 'bonus' ? 'na-not-allowed/bonus' : 'na-not-allowed',
        params: nameOf(item),
        place: row.self.place,
      });
    }
  },
  examples: [
    {
      title: '细则允许不涉及，并附了无此情况说明',
      edits: [
        { sheet: '自评表', row: '2.2', column: '自评分', value: '不涉及' },
        { sheet: '佐证清单', row: '2.2-1', column: '类型', value: '无此情况说明' },
      ],
      finds: [],
    },
    {
      title: '细则不允许不涉及',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: '不涉及' }],
      finds: [{ messageId: 'na-not-allowed', at: '自评表!I4' }],
    },
    {
      title: '加分项写不涉及',
      edits: [{ sheet: '自评表', row: 'J.2', column: '自评分', value: '不涉及' }],
      finds: [{ messageId: 'na-not-allowed/bonus', at: '自评表!I12' }],
    },
  ],
};
