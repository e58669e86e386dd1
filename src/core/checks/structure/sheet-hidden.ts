import type { Check } from '../types';

export const sheetHidden: Check = {
  meta: {
    id: 'sheet-hidden',
    severity: 'warning',
    phase: 'structure',
    source: '隐藏的工作表打印不出来，核对的人也看不见',
    fixable: false,
  },
  check({ submission }, report) {
    for (const { sheet } of submission.hiddenSheets) {
      report({ messageId: 'sheet-hidden', params: { sheet }, place: { file: submission.file, sheet } });
    }
  },
  examples: [
    { title: '没有隐藏的工作表', edits: [], finds: [] },
    {
      title: '佐证清单被隐藏了',
      edits: [{ sheet: '佐证清单', state: 'hidden' }],
      finds: [{ messageId: 'sheet-hidden', at: '佐证清单' }],
    },
  ],
};
