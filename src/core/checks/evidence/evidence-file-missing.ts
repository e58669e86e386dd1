import { listedFile } from '../../evidence/listed';
import type { Check } from '../types';

export const evidenceFileMissing: Check = {
  meta: {
    id: 'evidence-file-missing',
    severity: 'error',
    phase: 'evidence',
    source: '佐证清单列了文件，文件夹里就应当找得到',
    fixable: false,
  },
  check({ submission, evidence }, report) {
    if (!evidence) return;
    for (const row of submission.register?.rows ?? []) {
      const listed = listedFile(row, evidence);
      if (listed.state !== 'missing') continue;
      report({
        messageId: listed.near === null ? 'evidence-file-missing' : 'evidence-file-missing/near',
        params: { number: row.number.value, path: listed.path, near: listed.near ?? '' },
        place: row.file.place,
      });
    }
  },
  examples: [
    { title: '列出的文件都在', edits: [{ folder: 'perfect' }], finds: [] },
    { title: '没有给出佐证文件夹，就不查文件', edits: [], finds: [] },
    {
      title: '文件夹里没有这个文件',
      edits: [{ file: '2.1/办结材料.pdf', is: null }],
      finds: [{ messageId: 'evidence-file-missing', at: '佐证清单!F7' }],
    },
    {
      title: '文件放到了别的文件夹',
      edits: [
        { file: '2.1/办结材料.pdf', is: null },
        { file: '其他/办结材料.pdf', is: {} },
      ],
      finds: [{ messageId: 'evidence-file-missing/near', at: '佐证清单!F7' }],
    },
  ],
};
