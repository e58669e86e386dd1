/** The evidence folder of the perfect example: every file that the register lists, each with contents of its own. */
import type { EvidenceFile, EvidenceFolder, FileKind } from '../../evidence/types';

const FILES: readonly (readonly [string, FileKind])[] = [
  ['1.1/成立专班的通知.pdf', 'pdf'],
  ['1.2/第一季度会议.pdf', 'pdf'],
  ['1.2/第二季度会议.pdf', 'pdf'],
  ['1.2/第三季度会议.pdf', 'pdf'],
  ['1.2/第四季度会议.pdf', 'pdf'],
  ['2.1/办结材料.pdf', 'pdf'],
  ['2.2/一号项目.jpg', 'jpeg'],
  ['2.2/二号项目.jpg', 'jpeg'],
  ['2.3/说明.docx', 'docx'],
  ['J.1/通报.pdf', 'pdf'],
];

/** `owner` tells the villages' contents apart. */
export function perfectFolder(owner: string): EvidenceFolder {
  return {
    files: FILES.map(([path, kind]): EvidenceFile => ({
      path,
      kind,
      size: 1000,
      sha256: `${owner}/${path}`,
    })),
  };
}
