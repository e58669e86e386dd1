import { changed } from './perfect';
import type { RollupCheck } from './types';

export const summaryEmpty: RollupCheck = {
  meta: { id: 'summary-empty', severity: 'error', source: '一份里面一个村也没有的汇总' },
  check({ standings }, report) {
    for (const { summary } of standings.all) {
      const rows = summary.level === 'villages' ? summary.villages : summary.units;
      if (rows.length === 0)
        report({ messageId: 'summary-empty', params: {}, place: { file: summary.file } });
    }
  },
  examples: [
    { title: '每份都有村', given: (files) => files, finds: [] },
    {
      title: '一份里一个村也没有',
      given: (files) => changed(files, 1, () => ({ villages: [], averagedOver: null })),
      finds: [{ messageId: 'summary-empty', file: '二河镇汇总.xlsx' }],
    },
  ],
};
