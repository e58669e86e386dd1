import type { RollupCheck } from './types';

export const levelMixed: RollupCheck = {
  meta: {
    id: 'level-mixed',
    severity: 'error',
    source: '上次的县汇总和各乡镇的汇总放在一个文件夹里，会算两遍',
  },
  check({ standings }, report) {
    for (const { summary, standing } of standings.all)
      if (standing === 'other-level')
        report({
          messageId: `level-mixed/${summary.level}`,
          params: {},
          place: { file: summary.file },
        });
  },
  examples: [
    { title: '都是乡镇的汇总', given: (files) => files, finds: [] },
    {
      title: '上次的县汇总也在里面',
      given: (files) => {
        const [first] = files;
        if (first?.kind !== 'summary') return files;
        const {
          villages: _,
          vanished: __,
          averagedOver: ___,
          base: ____,
          ...head
        } = first.summary as Extract<typeof first.summary, { readonly level: 'villages' }>;
        const file = '县汇总.xlsx';
        return [
          ...files,
          { kind: 'summary', file, summary: { ...head, file, level: 'townships', unit: '县', units: [] } },
        ];
      },
      finds: [
        { messageId: 'summary-empty', file: '县汇总.xlsx' },
        { messageId: 'level-mixed/townships', file: '县汇总.xlsx' },
      ],
    },
  ],
};
