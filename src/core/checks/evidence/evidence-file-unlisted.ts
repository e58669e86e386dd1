import { listedFile, pathKey } from '../../evidence/listed';
import type { Check } from '../types';

/** What computers leave in folders by themselves, and the workbook itself, are nobody's evidence. */
const NOISE = /(^|\/)(thumbs\.db|desktop\.ini|\.[^/]*|~\$[^/]*)$/i;

/** A file that a row lists but that was looked for in another folder is not told twice (evidence-file-missing says where). */
export const evidenceFileUnlisted: Check = {
  meta: {
    id: 'evidence-file-unlisted',
    severity: 'info',
    phase: 'evidence',
    source: '文件交了，却没有登记，等于没有用上',
    fixable: false,
  },
  check({ submission, evidence }, report) {
    if (!evidence || !submission.register) return;
    const known = new Set([baseName(pathKey(submission.file))]);
    for (const row of submission.register.rows) {
      const listed = listedFile(row, evidence);
      if (listed.state === 'there') for (const { path } of listed.files) known.add(pathKey(path));
      if (listed.state === 'missing' && listed.near !== null) known.add(pathKey(listed.near));
    }
    for (const { path } of evidence.files) {
      if (known.has(pathKey(path)) || NOISE.test(path)) continue;
      report({
        messageId: 'evidence-file-unlisted',
        params: { path },
        place: { file: submission.file, sheet: submission.register.sheet },
      });
    }
  },
  examples: [
    { title: '文件夹里的文件都登记了', edits: [{ folder: 'perfect' }], finds: [] },
    {
      title: '电脑自己生成的文件不算',
      edits: [{ file: '1.2/Thumbs.db', is: { kind: 'ole' } }],
      finds: [],
    },
    {
      title: '多出一个没有登记的文件',
      edits: [{ file: '2.1/回访照片.jpg', is: { kind: 'jpeg' } }],
      finds: [{ messageId: 'evidence-file-unlisted', at: '佐证清单' }],
    },
  ],
};

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
