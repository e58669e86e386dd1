import type { Check } from '../types';

export const fileLegacyFormat: Check = {
  meta: {
    id: 'file-legacy-format',
    severity: 'info',
    phase: 'file',
    source: '旧版 Excel、WPS 另存的 .xls、.et 很常见；能读，但模板里的提示和限制可能已经丢失',
    fixable: false,
    withoutScheme: true,
  },
  check({ submission: { file, format } }, report) {
    if (format === undefined) return;
    report({ messageId: 'file-legacy-format', params: { format }, place: { file } });
  },
  examples: [
    { title: '是 .xlsx', edits: [], finds: [] },
    {
      title: '存成了 .xls 或 .et',
      edits: [{ format: 'xls' }],
      finds: [{ messageId: 'file-legacy-format', at: '' }],
    },
    {
      title: '存成了 .ods',
      edits: [{ format: 'ods' }],
      finds: [{ messageId: 'file-legacy-format', at: '' }],
    },
  ],
};
