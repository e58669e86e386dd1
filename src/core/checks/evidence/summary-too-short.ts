import { squash } from '../../text';
import type { Check } from '../types';

export const summaryTooShort: Check = {
  meta: {
    id: 'summary-too-short',
    severity: 'warning',
    phase: 'evidence',
    source: '考核细则“设置”里的工作总结最少字数',
    fixable: false,
  },
  check({ submission: { summary }, scheme: { summaryLength } }, report) {
    if (!summary) return;
    const length = [...squash(summary.text)].length;
    if (length === 0 || length >= summaryLength) return;
    report({
      messageId: 'summary-too-short',
      params: { length: String(length), least: String(summaryLength) },
      place: summary.place,
    });
  },
  examples: [
    { title: '字数够了', edits: [], finds: [] },
    {
      title: '只写了一句话',
      edits: [{ sheet: '工作总结', row: '正文', column: 'A', value: '本年度工作已完成。' }],
      finds: [{ messageId: 'summary-too-short', at: '工作总结!A2' }],
    },
  ],
};
