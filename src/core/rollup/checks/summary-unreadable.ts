import type { RollupCheck } from './types';

export const summaryUnreadable: RollupCheck = {
  meta: {
    id: 'summary-unreadable',
    severity: 'error',
    source: '打不开的汇总不能悄悄漏掉一个乡镇',
  },
  check({ read }, report) {
    for (const one of read)
      if (one.kind === 'unreadable')
        report({
          messageId: 'summary-unreadable',
          params: { unreadable: one.unreadable },
          place: { file: one.file },
        });
  },
  examples: [
    { title: '都打得开', given: (files) => files, finds: [] },
    {
      title: '一份加了密码',
      given: ([first]) => [
        ...(first ? [first] : []),
        { kind: 'unreadable', file: '二河镇汇总.xlsx', unreadable: { reason: 'encrypted' } },
      ],
      finds: [{ messageId: 'summary-unreadable', file: '二河镇汇总.xlsx' }],
    },
  ],
};
