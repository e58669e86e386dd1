import type { Check } from '../types';

/** The addresses are hostile text: shown as they stand, never opened. */
export const fileExternalLinks: Check = {
  meta: {
    id: 'file-external-links',
    severity: 'warning',
    phase: 'file',
    source: '公式引用别的工作簿，换一台电脑就算不出来',
    fixable: false,
    withoutScheme: true,
  },
  check({ submission }, report) {
    const targets = [...new Set(submission.externalLinks)];
    if (targets.length === 0) return;
    report({ messageId: 'file-external-links', params: { targets }, place: { file: submission.file } });
  },
  examples: [
    { title: '没有引用别的工作簿', edits: [], finds: [] },
    {
      title: '公式引用了去年的表',
      edits: [{ externalLink: '去年.xlsx' }],
      finds: [{ messageId: 'file-external-links', at: '' }],
    },
  ],
};
