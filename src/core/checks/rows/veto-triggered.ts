import { vetoDeclaration } from '../../totals/veto';
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
      if (!row || item.rule.type !== 'veto' || vetoDeclaration(row.actual.value) !== 'occurred') continue;
      const { effect } = item.rule;
      const { place } = row.actual;
      if ('grade' in effect)
        report({ messageId: 'veto-triggered', params: { ...nameOf(item), grade: effect.grade }, place });
      else if ('zero' in effect)
        report({ messageId: 'veto-triggered/zero', params: { ...nameOf(item), names: effect.zero }, place });
      else report({ messageId: 'veto-triggered/award', params: nameOf(item), place });
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
      title: '否决项发生了，按细则一个项目清零',
      edits: [
        { sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' },
        { item: 'F.1', is: { rule: { type: 'veto', effect: { zero: ['J.2'] } } } },
      ],
      finds: [{ messageId: 'veto-triggered/zero', at: '自评表!G15' }],
    },
    {
      title: '否决项发生了，按细则取消评先',
      edits: [
        { sheet: '自评表', row: 'F.1', column: '实际数', value: '发生' },
        { item: 'F.1', is: { rule: { type: 'veto', effect: { award: 'none' } } } },
      ],
      finds: [{ messageId: 'veto-triggered/award', at: '自评表!G15' }],
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
