import { scoredByOthers } from '../../totals/others';
import { vetoDeclaration } from '../../totals/veto';
import type { Check } from '../types';

/** A blank score is not zero: nobody can tell whether it was forgotten. A blank bonus item claims nothing and is fine. */
export const scoreMissing: Check = {
  meta: {
    id: 'score-missing',
    severity: 'error',
    phase: 'rows',
    source: '空白不等于 0 分：漏填要补，不替村里猜',
    fixable: false,
  },
  check({ items, scheme }, report) {
    for (const { item, row } of items) {
      if (!row) continue;
      const { code, title } = item;
      if (item.kind === 'veto' && vetoDeclaration(row.actual.value) === 'blank') {
        report({ messageId: 'score-missing/veto', params: { code, title }, place: row.actual.place });
      }
      if (item.kind === 'regular' && row.self.value.kind === 'blank' && !scoredByOthers(item, scheme)) {
        report({ messageId: 'score-missing', params: { code, title }, place: row.self.place });
      }
    }
  },
  examples: [
    {
      title: '加分项没有申报，可以空着',
      edits: [{ sheet: '自评表', row: 'J.2', column: '自评分', value: null }],
      finds: [],
    },
    {
      title: '自评分空着',
      edits: [{ sheet: '自评表', row: '1.1', column: '自评分', value: null }],
      finds: [{ messageId: 'score-missing', at: '自评表!I4' }],
    },
    {
      title: '否决项没有填发生或未发生',
      edits: [{ sheet: '自评表', row: 'F.1', column: '实际数', value: null }],
      finds: [{ messageId: 'score-missing/veto', at: '自评表!G15' }],
    },
  ],
};
