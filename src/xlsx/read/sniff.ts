/** What a file really is, told from its bytes and never from its name. */
import { ReadFailure } from './failure';
import { readOleDirectory } from './ole';

/** Name of a stream at the root of an OLE compound file → what the file is. The first that is there decides. */
const OLE_STREAMS = [
  ['encryptedpackage', 'encrypted', undefined],
  ['workbook', 'legacy', 'xls'],
  ['book', 'legacy', 'xls'],
  ['worddocument', 'other-format', 'doc'],
  ['powerpoint document', 'other-format', 'ppt'],
] as const;

const SIGNATURES = [
  ['%PDF', 'pdf'],
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG', 'png'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['{\\rtf', 'rtf'],
  ['\x1f\x8b', 'gz'],
] as const;

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** What programs that encrypt every document of an office put in front of it. */
const ENCRYPTING_SOFTWARE = /^%TSD-Header-###%|^[^]{0,32}E-SafeNet/;

/** Rights management leaves its own streams beside the encrypted content. ([MS-OFFCRYPTO] 1.3.2) */
function isRightsManaged(name: string): boolean {
  return /^\t?(LZX)?DRM/.test(name);
}

function refuseOle(bytes: Uint8Array): never {
  const { root, all, isCutShort } = readOleDirectory(bytes);
  if ([...all].some(isRightsManaged)) throw new ReadFailure('encrypted', 'irm');
  if (isCutShort) throw new ReadFailure('truncated');
  const names = new Set([...root].map((name) => name.toLowerCase()));
  for (const [stream, reason, detail] of OLE_STREAMS) {
    if (names.has(stream)) throw new ReadFailure(reason, detail);
  }
  throw new ReadFailure('other-format', 'ole');
}

function refuseText(bytes: Uint8Array): never {
  const head = latin1(bytes, 0, 2048).replaceAll('\0', '').toLowerCase();
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) throw new ReadFailure('legacy', 'xml');
  if (/<html|<table|<!doctype html/.test(head)) throw new ReadFailure('other-format', 'html');
  if (/^\s*mime-version:/.test(head)) throw new ReadFailure('other-format', 'mht');
  // Text has no control characters but tabs and line ends; UTF-16 text shows zeros, which are taken out above.

  if (!/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head)) throw new ReadFailure('other-format', 'text');
  throw new ReadFailure('other-format', 'unknown');
}

/**
 * Returns only when the bytes begin like a zip archive.
 * @throws ReadFailure that says what the file is instead
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadFailure('empty');
  // What a copy or a synchronisation that broke off leaves behind.
  if (bytes.subarray(0, 4096).every((byte) => byte === 0)) throw new ReadFailure('empty', 'zeros');
  const head = latin1(bytes, 0, 8);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return;
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) refuseOle(bytes);
  // A bare BIFF stream of Excel 2 to 5, without a container.
  if (/^\t[\x00\x02\x04\x08]/.test(head)) throw new ReadFailure('legacy', 'xls');
  if (ENCRYPTING_SOFTWARE.test(latin1(bytes, 0, 64))) throw new ReadFailure('encrypted', 'software');
  for (const [signature, kind] of SIGNATURES) {
    if (head.startsWith(signature)) throw new ReadFailure('other-format', kind);
  }
  refuseText(bytes);
}
