import { isBlankText, squash } from '../../text';
import type { Check } from '../types';

export const itemUnknown: Check = {
  meta: {
    id: 'item-unknown',
    severity: 'error',
    phase: 'structure',
    source: '自己加的行不在考核细则里，不能计分',
    fixable: false,
  },
  check({ submission, scheme }, report) {
    const known = new Set(scheme.items.map(({ code }) => squash(code)));
    for (const { code, title, place, match } of submission.scores?.rows ?? []) {
      if (match || known.has(squash(code.value))) continue;
      const meant = scheme.items.find((item) => squash(item.title) === squash(title.value));
      const params = { code: code.value.trim(), title: title.value.trim() };
      if (meant) report({ messageId: 'item-unknown/meant', params: { ...params, meant: meant.code }, place });
      else if (isBlankText(code.value)) report({ messageId: 'item-unknown/blank', params, place });
      else report({ messageId: 'item-unknown', params, place });
    }
  },
  examples: [
    { title: '每行都是细则里的项目', edits: [], finds: [] },
    {
      title: '多了一行自己加的项目',
      edits: [{ sheet: '自评表', below: '2.3', insert: { 编号: '2.4', 考核项目: '自选动作', 自评分: 0 } }],
      finds: [{ messageId: 'item-unknown', at: '自评表!A10' }],
    },
    {
      title: '多了一行，没有编号',
      edits: [{ sheet: '自评表', below: '2.3', insert: { 考核项目: '自选动作', 自评分: 0 } }],
      finds: [{ messageId: 'item-unknown/blank', at: '自评表!A10' }],
    },
  ],
};
