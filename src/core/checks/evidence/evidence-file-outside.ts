import { listedFile } from '../../evidence/listed';
import type { Check } from '../types';

/** Such a path is never followed, whatever lies there. */
export const evidenceFileOutside: Check = {
  meta: {
    id: 'evidence-file-outside',
    severity: 'error',
    phase: 'evidence',
    source: '佐证只在本村的佐证文件夹里找，不看别处',
    fixable: false,
  },
  check({ submission, evidence }, report) {
    if (!evidence) return;
    for (const row of submission.register?.rows ?? []) {
      if (listedFile(row, evidence).state !== 'outside') continue;
      report({
        messageId: 'evidence-file-outside',
        params: { number: row.number.value, path: row.file.value },
        place: row.file.place,
      });
    }
  },
  examples: [
    {
      title: '反斜杠和“.\\”是同一个文件',
      edits: [
        { folder: 'perfect' },
        { sheet: '佐证清单', row: '2.1-1', column: '文件', value: '.\\2.1\\办结材料.pdf' },
      ],
      finds: [],
    },
    {
      title: '路径跑到了文件夹外面',
      edits: [
        { file: '2.1/办结材料.pdf', is: null },
        { sheet: '佐证清单', row: '2.1-1', column: '文件', value: '../别的村/办结材料.pdf' },
      ],
      finds: [{ messageId: 'evidence-file-outside', at: '佐证清单!F7' }],
    },
    {
      title: '写的是自己电脑上的路径',
      edits: [
        { file: '2.1/办结材料.pdf', is: null },
        { sheet: '佐证清单', row: '2.1-1', column: '文件', value: 'D:\\资料\\办结材料.pdf' },
      ],
      finds: [{ messageId: 'evidence-file-outside', at: '佐证清单!F7' }],
    },
  ],
};
