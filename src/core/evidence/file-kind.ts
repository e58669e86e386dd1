/** What a file really is, told from its first bytes, and which endings go with it. */
import type { FileKind } from './types';

/** As many first bytes as `fileKind` looks at; fewer are enough only when the file is shorter. */
export const FIRST_BYTES = 4096;

const SIGNATURES: readonly (readonly [FileKind, number, readonly number[]])[] = [
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['ole', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rar', 0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['mp3', 0, [0x49, 0x44, 0x33]],
];

/** The part of an Office package that names its program; the parts' names stand near the start of the file. */
const PACKAGES: readonly (readonly [FileKind, string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
  ['ofd', 'OFD.xml'],
];

/** @param firstBytes the first `FIRST_BYTES` bytes of the file, or all of a shorter one */
export function fileKind(firstBytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(([, offset, bytes]) => matches(firstBytes, offset, bytes));
  if (found) return found[0];
  // Readers accept a PDF's mark anywhere in its first kilobyte; a bitmap's two letters need its reserved zeros as well.
  if (latin(firstBytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (matches(firstBytes, 0, [0x42, 0x4d]) && matches(firstBytes, 6, [0, 0, 0, 0])) return 'bmp';
  if (matches(firstBytes, 0, [0x50, 0x4b])) return packageKind(firstBytes);
  const brand = latin(firstBytes.subarray(4, 12));
  if (brand.startsWith('ftyp')) return /^ftyp(hei|hev|mif|msf)/.test(brand) ? 'heic' : 'mp4';
  const head = latin(firstBytes.subarray(0, 12));
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  // MPEG audio without a tag starts with eleven set bits.
  if (firstBytes[0] === 0xff && ((firstBytes[1] ?? 0) & 0xe6) === 0xe2) return 'mp3';
  return isText(firstBytes) ? 'text' : 'unknown';
}

/** Endings and the kinds that go with each. An ending that is not here is never doubted. */
const ENDINGS: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ['pdf'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  png: ['png'],
  gif: ['gif'],
  bmp: ['bmp'],
  tif: ['tiff'],
  tiff: ['tiff'],
  webp: ['webp'],
  heic: ['heic'],
  heif: ['heic'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  ofd: ['ofd', 'zip'],
  doc: ['ole'],
  wps: ['ole', 'docx'],
  xls: ['ole'],
  et: ['ole', 'xlsx'],
  ppt: ['ole'],
  dps: ['ole', 'pptx'],
  zip: ['zip', 'docx', 'xlsx', 'pptx', 'ofd'],
  rar: ['rar'],
  '7z': ['7z'],
  mp4: ['mp4'],
  mov: ['mp4'],
  m4a: ['mp4'],
  mp3: ['mp3'],
  txt: ['text'],
  csv: ['text'],
};

/** The ending of a file's name in lower case without its dot; "" when it has none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** False when the contents are of another kind than the name's ending says. */
export function endingAgrees(path: string, kind: FileKind): boolean {
  const ending = endingOf(path);
  const kinds = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return kinds?.includes(kind) ?? true;
}

function matches(bytes: Uint8Array, offset: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte);
}

/** Part names may lie beyond the first bytes: then it is some zip, and `endingAgrees` gives it the benefit of the doubt. */
function packageKind(bytes: Uint8Array): FileKind {
  const text = latin(bytes);
  return PACKAGES.find(([, part]) => text.includes(part))?.[0] ?? 'zip';
}

/** Text in UTF-8, UTF-16 with a mark, or GBK: no control characters but tab and line ends. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  if (matches(bytes, 0, [0xff, 0xfe]) || matches(bytes, 0, [0xfe, 0xff])) return true;
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
