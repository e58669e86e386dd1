import type { RollupCheck } from './types';

export const notSummary: RollupCheck = {
  meta: {
    id: 'not-summary',
    severity: 'error',
    source: '把村里的自评表、细则或别的工作簿当成汇总交上来',
  },
  check({ read }, report) {
    for (const one of read)
      if (one.kind === 'other')
        report({ messageId: `not-summary/${one.what}`, params: {}, place: { file: one.file } });
  },
  examples: [
    { title: '都是汇总', given: (files) => files, finds: [] },
    {
      title: '里面有一份村里的自评表',
      given: (files) => [...files, { kind: 'other', file: '红星村.xlsx', what: 'village' }],
      finds: [{ messageId: 'not-summary/village', file: '红星村.xlsx' }],
    },
    {
      title: '里面有考核细则和别的表',
      given: (files) => [
        ...files,
        { kind: 'other', file: '细则.xlsx', what: 'scheme' },
        { kind: 'other', file: '花名册.xlsx', what: 'unknown' },
      ],
      finds: [
        { messageId: 'not-summary/scheme', file: '细则.xlsx' },
        { messageId: 'not-summary/unknown', file: '花名册.xlsx' },
      ],
    },
  ],
};
