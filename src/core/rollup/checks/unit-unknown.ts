import type { RollupCheck } from './types';

export const unitUnknown: RollupCheck = {
  meta: { id: 'unit-unknown', severity: 'error', source: '文件名里的乡镇不在名单上，没法确定是谁的' },
  check({ standings }, report) {
    for (const { summary, unit, standing } of standings.all)
      if (standing === 'unknown')
        report({ messageId: 'unit-unknown', params: { unit }, place: { file: summary.file } });
  },
  examples: [
    {
      title: '按别名认出来',
      given: (files) => files,
      roster: [
        { name: '三星民族乡', aliases: ['三星乡'] },
        { name: '二河镇', aliases: [] },
      ],
      finds: [],
    },
    {
      title: '名单上没有这个乡镇',
      given: (files) => files,
      roster: [{ name: '三星乡', aliases: [] }],
      finds: [{ messageId: 'unit-unknown', file: '二河镇汇总.xlsx' }],
    },
  ],
};
