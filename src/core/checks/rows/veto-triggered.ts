import { vetoDeclaration, vetoGrade } from '../../totals/veto';
import { nameOf } from '../item-name';
import type { Check } from '../types';

/** Only where the scheme turns vetoes on: items of other schemes are not among `items`. */
export const vetoTriggered: Check = {
  meta: {
    id: 'veto-triggered',
    severity: 'error',
    phase: 'rows',
    source: '考核细则的否决项；是否启用由细则决定，默认不启用',
    fixable: false,
  },
  check({ items }, report) {
    for (const { item, row } of items) {
      const grade = vetoGrade(item);
      if (!row || grade === null || vetoDeclaration(row.actual.value) !== 'occurred') continue;
      report({ messageId: 'veto-triggered', params: { ...nameOf(item), grade }, place: row.actual.place });
    }
  },
  examples: [
    { title: '否决项未发生', edits: [], finds: [] },
    {
      title: '否决项发生了',
      edits: [{ sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' }],
      finds: [{ messageId: 'veto-triggered', at: '自评表!G15' }],
    },
    {
      title: '细则没有启用否决',
      edits: [
        { sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' },
        { scheme: { vetoEnabled: false } },
      ],
      finds: [],
    },
  ],
};
