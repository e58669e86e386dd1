import type { FileKind } from '../../../evidence/types';
import type { FindingText } from '../../types';
import { spaced } from '../spaced';

const KINDS: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF 文件',
  jpeg: 'JPG 图片',
  png: 'PNG 图片',
  gif: 'GIF 图片',
  bmp: 'BMP 图片',
  tiff: 'TIFF 图片',
  webp: 'WebP 图片',
  heic: '手机拍的 HEIC 图片',
  docx: 'Word 文档（docx）',
  xlsx: 'Excel 工作簿（xlsx）',
  pptx: 'PowerPoint 文稿（pptx）',
  ofd: 'OFD 文件',
  zip: 'ZIP 压缩包',
  rar: 'RAR 压缩包',
  '7z': '7z 压缩包',
  ole: '旧版（.doc、.xls、.ppt）或加了密码的 Office 文件',
  mp4: '视频',
  mp3: '录音',
  text: '纯文本',
  unknown: '认不出的内容',
};

/** 佐证文件夹里的问题。 */
export const evidenceFiles = {
  'evidence-file-missing': ({
    number,
    path,
  }: {
    readonly number: string;
    readonly path: string;
    readonly near: string;
  }): FindingText => ({
    message: `佐证 ${number} 列的文件“${path}”，佐证文件夹里没有。`,
    found: path,
    expected: '佐证文件夹里有的文件',
    remedy: '请补交文件，或改正文件名。',
  }),
  'evidence-file-missing/near': ({
    number,
    path,
    near,
  }: {
    readonly number: string;
    readonly path: string;
    readonly near: string;
  }): FindingText => ({
    message: `佐证 ${number} 列的文件“${path}”不在那里；同名的文件在“${near}”。`,
    found: path,
    expected: near,
    remedy: `是同一个文件的话，请改成“${near}”。`,
  }),
  'evidence-file-empty': ({
    number,
    path,
  }: {
    readonly number: string;
    readonly path: string;
  }): FindingText => ({
    message: `佐证 ${number} 的文件“${path}”是空的（0 字节），可能没有复制完。`,
    found: '0 字节',
    expected: '有内容的文件',
    remedy: '请重新复制这个文件。',
  }),
  'evidence-file-type': ({
    number,
    path,
    ending,
    kind,
  }: {
    readonly number: string;
    readonly path: string;
    readonly ending: string;
    readonly kind: FileKind;
  }): FindingText => ({
    message: `佐证 ${number} 的文件“${path}”后缀是 .${ending}，内容却是${spaced(KINDS[kind])}，可能打不开。`,
    found: KINDS[kind],
    expected: `内容与后缀 .${ending} 相符的文件`,
    remedy: '请用原来的软件打开，另存为正确的格式；不要直接改后缀。',
  }),
  'evidence-file-outside': ({
    number,
    path,
  }: {
    readonly number: string;
    readonly path: string;
  }): FindingText => ({
    message: `佐证 ${number} 的文件写的是“${path}”，不在本村的佐证文件夹里，没有去找。`,
    found: path,
    expected: '从佐证文件夹写起的路径，如 1.2/会议记录.pdf',
    remedy: '请把文件放进佐证文件夹，只写文件夹里的路径。',
  }),
  'evidence-file-unlisted': ({ path }: { readonly path: string }): FindingText => ({
    message: `文件夹里的“${path}”没有在佐证清单登记。`,
    found: path,
    expected: '在佐证清单登记',
    remedy: '要用的请登记；用不上的可以不管。',
  }),
};
