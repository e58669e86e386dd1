import { endingAgrees, endingOf } from '../../evidence/file-kind';
import { listedFile } from '../../evidence/listed';
import type { Check } from '../types';

export const evidenceFileType: Check = {
  meta: {
    id: 'evidence-file-type',
    severity: 'error',
    phase: 'evidence',
    source: '改了后缀的文件打不开，也说明不了问题（按文件开头的字节判断）',
    fixable: false,
  },
  check({ submission, evidence }, report) {
    if (!evidence) return;
    for (const row of submission.register?.rows ?? []) {
      const listed = listedFile(row, evidence);
      if (listed.state !== 'there') continue;
      for (const { path, kind, size } of listed.files) {
        if (size === 0 || endingAgrees(path, kind)) continue;
        report({
          messageId: 'evidence-file-type',
          params: { number: row.number.value, path, ending: endingOf(path), kind },
          place: row.file.place,
        });
      }
    }
  },
  examples: [
    { title: '内容与后缀相符', edits: [{ folder: 'perfect' }], finds: [] },
    {
      title: '后缀是 .pdf，其实是一张照片',
      edits: [{ file: '2.1/办结材料.pdf', is: { kind: 'jpeg' } }],
      finds: [{ messageId: 'evidence-file-type', at: '佐证清单!F7' }],
    },
  ],
};
