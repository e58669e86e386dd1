import { scoredByOthers } from '../../totals/others';
import { nameOf } from '../item-name';
import type { Check } from '../types';

/** What a department scores, or all villages' counts side by side, a village does not score; its score is not counted. */
export const scoreByOthers: Check = {
  meta: {
    id: 'score-by-others',
    severity: 'warning',
    phase: 'rows',
    source: '“由组织部考核”“由区综治办评分”：引用部门的分，村里不自评',
    fixable: false,
  },
  check({ items, scheme }, report) {
    for (const { item, row } of items) {
      const others = row && row.self.value.kind !== 'blank' ? scoredByOthers(item, scheme) : null;
      if (!row || !others) continue;
      report({
        messageId: others.department === '' ? 'score-by-others/rank' : 'score-by-others',
        params: { ...nameOf(item), department: others.department },
        place: row.self.place,
      });
    }
  },
  examples: [
    { title: '各项都由村里自评', edits: [], finds: [] },
    {
      title: '由部门评分的项目，村里填了自评分',
      edits: [
        {
          scheme: {
            policies: [{ type: 'external', items: ['1.1'], department: '乡纪委' }],
          },
        },
      ],
      finds: [{ messageId: 'score-by-others', at: '自评表!I4' }],
    },
  ],
};
