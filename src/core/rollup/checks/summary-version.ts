import { RECORD_FORMAT } from '../../vocabulary/summary-record';
import { countingVillages } from '../figures';
import { changed } from './perfect';
import type { RollupCheck } from './types';

/** Such a summary is read by its visible sheets alone, which do not tell everything. */
export const summaryVersion: RollupCheck = {
  meta: { id: 'summary-version', severity: 'info', source: '别的版本生成的汇总，或另存时丢了隐藏内容' },
  check({ standings }, report) {
    for (const { summary, standing } of standings.all) {
      const { file, format } = summary;
      if (format === null) {
        report({ messageId: 'summary-version/none', params: {}, place: { file } });
        if (summary.level !== 'villages' || summary.averagedOver === null || standing !== 'counts') continue;
        const counted = countingVillages(summary, standings.scheme).length;
        if (counted !== summary.averagedOver)
          report({
            messageId: 'summary-version/count',
            params: { counted: String(counted), averaged: String(summary.averagedOver) },
            place: { file },
          });
      } else if (format !== RECORD_FORMAT)
        report({ messageId: 'summary-version/other', params: { format }, place: { file } });
    }
  },
  examples: [
    { title: '本版本生成的', given: (files) => files, finds: [] },
    {
      title: '没有隐藏的记录',
      given: (files) => changed(files, 0, () => ({ format: null, schemeId: null, schemeVersion: null })),
      finds: [{ messageId: 'summary-version/none', file: '三星乡汇总.xlsx' }],
    },
    {
      title: '没有隐藏的记录，平均数又少算了一个村',
      given: (files) => changed(files, 0, () => ({ format: null, averagedOver: 1 })),
      finds: [
        { messageId: 'summary-version/none', file: '三星乡汇总.xlsx' },
        { messageId: 'summary-version/count', file: '三星乡汇总.xlsx' },
      ],
    },
    {
      title: '别的版本生成的',
      given: (files) => changed(files, 0, () => ({ format: '99' })),
      finds: [{ messageId: 'summary-version/other', file: '三星乡汇总.xlsx' }],
    },
  ],
};
