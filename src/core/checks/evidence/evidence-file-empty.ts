import { listedFile } from '../../evidence/listed';
import type { Check } from '../types';

export const evidenceFileEmpty: Check = {
  meta: {
    id: 'evidence-file-empty',
    severity: 'error',
    phase: 'evidence',
    source: '0 字节的文件什么也证明不了，多半是没有复制完',
    fixable: false,
  },
  check({ submission, evidence }, report) {
    if (!evidence) return;
    for (const row of submission.register?.rows ?? []) {
      const listed = listedFile(row, evidence);
      if (listed.state !== 'there') continue;
      for (const { path } of listed.files.filter(({ size }) => size === 0)) {
        report({
          messageId: 'evidence-file-empty',
          params: { number: row.number.value, path },
          place: row.file.place,
        });
      }
    }
  },
  examples: [
    { title: '文件都有内容', edits: [{ folder: 'perfect' }], finds: [] },
    {
      title: '文件是空的（不再说类型不符）',
      edits: [{ file: '2.1/办结材料.pdf', is: { size: 0, kind: 'unknown' } }],
      finds: [{ messageId: 'evidence-file-empty', at: '佐证清单!F7' }],
    },
  ],
};
