import { changed } from './perfect';
import type { RollupCheck } from './types';

/** Told for each of the files, so that whoever looks at one learns of the other. */
export const unitDuplicate: RollupCheck = {
  meta: { id: 'unit-duplicate', severity: 'error', source: '一个乡镇只能有一份汇总；两份时不替县里挑' },
  check({ standings }, report) {
    for (const { summary, unit, standing, others } of standings.all)
      if (standing === 'duplicate')
        report({
          messageId: 'unit-duplicate',
          params: { unit, files: others },
          place: { file: summary.file },
        });
  },
  examples: [
    { title: '每个乡镇一份', given: (files) => files, finds: [] },
    {
      title: '同一个乡镇交了两份',
      given: (files) => changed(files, 1, () => ({ unit: '三星乡', file: '三星乡汇总（改）.xlsx' })),
      finds: [
        { messageId: 'unit-duplicate', file: '三星乡汇总.xlsx' },
        { messageId: 'unit-duplicate', file: '三星乡汇总（改）.xlsx' },
      ],
    },
    {
      title: '同一份换了个名字又交一次',
      given: (files) => {
        const [first] = files;
        return first?.kind === 'summary'
          ? [
              ...files,
              {
                ...first,
                file: '四季乡.xlsx',
                summary: { ...first.summary, file: '四季乡.xlsx', unit: '四季乡' },
              },
            ]
          : files;
      },
      finds: [
        { messageId: 'unit-duplicate', file: '三星乡汇总.xlsx' },
        { messageId: 'unit-duplicate', file: '四季乡.xlsx' },
      ],
    },
  ],
};
