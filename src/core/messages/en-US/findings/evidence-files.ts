import type { FileKind } from '../../../evidence/types';
import type { evidenceFiles as zhCN } from '../../zh-CN/findings/evidence-files';

const KINDS: Readonly<Record<FileKind, string>> = {
  pdf: 'a PDF',
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  gif: 'a GIF picture',
  bmp: 'a bitmap',
  tiff: 'a TIFF picture',
  webp: 'a WebP picture',
  heic: 'a HEIC photo',
  docx: 'a Word document (docx)',
  xlsx: 'an Excel workbook (xlsx)',
  pptx: 'a PowerPoint file (pptx)',
  ofd: 'an OFD document',
  zip: 'a ZIP archive',
  rar: 'a RAR archive',
  '7z': 'a 7z archive',
  ole: 'an old (.doc, .xls, .ppt) or password-protected Office file',
  mp4: 'a video',
  mp3: 'a sound recording',
  text: 'plain text',
  unknown: 'something unknown',
};

/** Problems of the evidence folder. */
export const evidenceFiles: typeof zhCN = {
  'evidence-file-missing': ({ number, path }) => ({
    message: `Evidence ${number} lists the file “${path}”, which the evidence folder lacks.`,
    found: path,
    expected: 'a file of the evidence folder',
    remedy: 'Hand in the file, or correct its name.',
  }),
  'evidence-file-missing/near': ({ number, path, near }) => ({
    message: `Evidence ${number} lists the file “${path}”, which is not there; a file of that name is at “${near}”.`,
    found: path,
    expected: near,
    remedy: `If it is the same file, write “${near}”.`,
  }),
  'evidence-file-empty': ({ number, path }) => ({
    message: `The file “${path}” of evidence ${number} is empty (0 bytes); perhaps it was not copied completely.`,
    found: '0 bytes',
    expected: 'a file with contents',
    remedy: 'Copy the file again.',
  }),
  'evidence-file-type': ({ number, path, ending, kind }) => ({
    message: `The file “${path}” of evidence ${number} ends in .${ending} but is ${KINDS[kind]}; it may not open.`,
    found: KINDS[kind],
    expected: `contents that go with .${ending}`,
    remedy: 'Open it with the program that made it and save it in the right format; do not just rename it.',
  }),
  'evidence-file-outside': ({ number, path }) => ({
    message: `The file of evidence ${number} is given as “${path}”, which is not in the village's evidence folder and was not looked for.`,
    found: path,
    expected: 'a path within the evidence folder, such as 1.2/minutes.pdf',
    remedy: 'Put the file into the evidence folder and write only its path there.',
  }),
  'evidence-file-unlisted': ({ path }) => ({
    message: `The file “${path}” in the folder is not in the register.`,
    found: path,
    expected: 'a row in the register (佐证清单)',
    remedy: 'Register it if it is needed; otherwise leave it.',
  }),
};
