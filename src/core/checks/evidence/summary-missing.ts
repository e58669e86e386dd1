import { isBlankText } from '../../text';
import type { Check } from '../types';

/** Silent when the scheme does not look at the 工作总结 (summaryLength 0). */
export const summaryMissing: Check = {
  meta: {
    id: 'summary-missing',
    severity: 'error',
    phase: 'evidence',
    source: '方案五（一）：“按要求整理自查评分表，工作总结及佐证资料”',
    fixable: false,
  },
  check({ submission, scheme }, report) {
    if (scheme.summaryLength === 0) return;
    const { summary, file } = submission;
    if (!summary) report({ messageId: 'summary-missing/sheet', params: {}, place: { file } });
    else if (isBlankText(summary.text)) {
      report({ messageId: 'summary-missing', params: {}, place: summary.place });
    }
  },
  examples: [
    { title: '工作总结写了', edits: [], finds: [] },
    {
      title: '没有工作总结这张表',
      edits: [{ removeSheet: '工作总结' }],
      finds: [{ messageId: 'summary-missing/sheet', at: '' }],
    },
    {
      title: '细则不看工作总结',
      edits: [{ removeSheet: '工作总结' }, { scheme: { summaryLength: 0 } }],
      finds: [],
    },
  ],
};
