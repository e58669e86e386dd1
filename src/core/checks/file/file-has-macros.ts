import type { Check } from '../types';

export const fileHasMacros: Check = {
  meta: {
    id: 'file-has-macros',
    severity: 'warning',
    phase: 'file',
    source: '模板里没有宏；带宏的工作簿来路要问清',
    fixable: false,
    withoutScheme: true,
  },
  check({ submission }, report) {
    if (!submission.hasMacros) return;
    report({ messageId: 'file-has-macros', params: {}, place: { file: submission.file } });
  },
  examples: [
    { title: '没有宏', edits: [], finds: [] },
    { title: '带了宏', edits: [{ macros: true }], finds: [{ messageId: 'file-has-macros', at: '' }] },
  ],
};
