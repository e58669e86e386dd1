import { squash } from '../../text';
import type { Check } from '../types';

/** A workbook made from another scheme or version: its rows would be judged by rules that nobody gave the village. */
export const schemeMismatch: Check = {
  meta: {
    id: 'scheme-mismatch',
    severity: 'error',
    phase: 'structure',
    source: '细则年年调整，表上要注明版本，用错了版本不能混着算',
    fixable: false,
    silences: true,
  },
  check({ submission, scheme, items }, report) {
    const { file, snapshot, scores } = submission;
    if (snapshot && (snapshot.schemeId !== scheme.id || snapshot.schemeVersion !== scheme.version)) {
      report({
        messageId: 'scheme-mismatch',
        params: {
          id: snapshot.schemeId,
          version: snapshot.schemeVersion,
          wantedId: scheme.id,
          wantedVersion: scheme.version,
        },
        place: { file },
      });
    } else if (scores && scores.rows.length > 0) {
      const codes = new Set(scheme.items.map(({ code }) => squash(code)));
      if (items.some(({ row }) => row) || scores.rows.some(({ code }) => codes.has(squash(code.value))))
        return;
      report({ messageId: 'scheme-mismatch/items', params: {}, place: { file, sheet: scores.sheet } });
    }
  },
  examples: [
    { title: '表是按这份细则生成的', edits: [], finds: [] },
    {
      title: '表是按旧版细则生成的',
      edits: [{ sheet: '_zpt', row: 'schemeVersion', column: 'B', value: '0' }],
      finds: [{ messageId: 'scheme-mismatch', at: '' }],
    },
    {
      title: '表上没有一个编号、一个项目是这份细则的',
      edits: ['1.1', '1.2', '2.1', '2.2', '2.3', 'J.1', 'J.2', 'F.1'].flatMap((row) => [
        { sheet: '自评表', row, column: '编号', value: `旧${row}` },
        { sheet: '自评表', row, column: '考核项目', value: `另一份细则的 ${row}` },
      ]),
      finds: [{ messageId: 'scheme-mismatch/items', at: '自评表' }],
    },
  ],
};
