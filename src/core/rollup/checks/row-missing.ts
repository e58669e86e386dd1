import { changed, changedRow } from './perfect';
import type { RollupCheck } from './types';

export const rowMissing: RollupCheck = {
  meta: { id: 'row-missing', severity: 'error', source: '汇总里有村的行被删掉了' },
  check({ standings }, report) {
    for (const { summary } of standings.all) {
      if (summary.level !== 'villages') continue;
      const { file, vanished, villages } = summary;
      if (vanished.length > 0)
        report({ messageId: 'row-missing/overview', params: { villages: vanished }, place: { file } });
      const withoutScores = villages.filter(({ itemsTotal }) => itemsTotal === null);
      if (withoutScores.length > 0)
        report({
          messageId: 'row-missing/items',
          params: { villages: withoutScores.map(({ village }) => village) },
          place: { file },
        });
    }
  },
  examples: [
    { title: '两张表里都有', given: (files) => files, finds: [] },
    {
      title: '汇总里少了一个村',
      given: (files) =>
        changed(files, 0, ({ villages }) => ({ villages: villages.slice(1), vanished: ['红星村'] })),
      finds: [{ messageId: 'row-missing/overview', file: '三星乡汇总.xlsx' }],
    },
    {
      title: '分项得分里少了一个村',
      given: (files) => changedRow(files, 0, '红星村', () => ({ itemsTotal: null, scores: new Map() })),
      finds: [{ messageId: 'row-missing/items', file: '三星乡汇总.xlsx' }],
    },
  ],
};
