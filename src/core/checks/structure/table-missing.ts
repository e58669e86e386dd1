import type { Check } from '../types';

/** No score table: nothing else can be said. No register although evidence is asked: nothing can be proved. */
export const tableMissing: Check = {
  meta: {
    id: 'table-missing',
    severity: 'error',
    phase: 'structure',
    source: '先看表在不在，再看表里填得对不对',
    fixable: false,
    silences: true,
    withoutScheme: true,
  },
  check({ submission, scheme }, report) {
    const { file, scores, register, likelySheet } = submission;
    if (!scores) {
      report({
        messageId: 'table-missing',
        params: { sheet: likelySheet },
        place: likelySheet === null ? { file } : { file, sheet: likelySheet },
      });
    } else if (!register && scheme.items.some(({ evidence }) => evidence.length > 0)) {
      report({ messageId: 'table-missing/register', params: {}, place: { file } });
    }
  },
  examples: [
    { title: '两张表都在', edits: [], finds: [] },
    {
      title: '自评表被删掉了',
      edits: [{ removeSheet: '自评表' }],
      finds: [{ messageId: 'table-missing', at: '' }],
    },
    {
      title: '自评表的表头被删掉了',
      edits: [{ sheet: '自评表', row: '表头', do: 'remove' }],
      finds: [{ messageId: 'table-missing', at: '自评表' }],
    },
    {
      title: '佐证清单被删掉了',
      edits: [{ removeSheet: '佐证清单' }],
      finds: [{ messageId: 'table-missing/register', at: '' }],
    },
    { title: '表名改了，位置没变，照样认得', edits: [{ renameSheet: '自评表', to: '打分' }], finds: [] },
  ],
};
