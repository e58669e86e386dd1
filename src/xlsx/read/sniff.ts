/** What a file really is, told from its bytes and never from its name. */
import { ReadFailure } from './failure';

/** Name of a stream in an OLE compound file → what the file is. The first that occurs decides. */
const OLE_STREAMS = [
  ['EncryptedPackage', 'encrypted', undefined],
  ['DataSpaces', 'encrypted', 'irm'],
  ['Workbook', 'legacy', 'xls'],
  ['WORKBOOK', 'legacy', 'xls'],
  ['Book', 'legacy', 'xls'],
  ['BOOK', 'legacy', 'xls'],
  ['WordDocument', 'other-format', 'doc'],
  ['PowerPoint Document', 'other-format', 'ppt'],
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
] as const;

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Whether a text stands in the bytes as UTF-16LE, as OLE directories keep names. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (
      matched < text.length &&
      bytes[at + matched * 2] === text.charCodeAt(matched) &&
      bytes[at + matched * 2 + 1] === 0
    ) {
      matched += 1;
    }
    if (matched === text.length) return true;
  }
  return false;
}

function refuseOle(bytes: Uint8Array): never {
  for (const [stream, reason, detail] of OLE_STREAMS) {
    if (holdsWide(bytes, stream)) throw new ReadFailure(reason, detail);
  }
  throw new ReadFailure('other-format', 'ole');
}

function refuseText(bytes: Uint8Array): never {
  const head = latin1(bytes, 0, 2048).replaceAll('\0', '').toLowerCase();
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) throw new ReadFailure('legacy', 'xml');
  if (/<html|<table|<!doctype html/.test(head)) throw new ReadFailure('other-format', 'html');
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
  const head = latin1(bytes, 0, 8);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return;
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) refuseOle(bytes);
  // A bare BIFF stream of Excel 2 to 5, without a container.
  if (/^\t[\x00\x02\x04\x08]/.test(head)) throw new ReadFailure('legacy', 'xls');
  for (const [signature, kind] of SIGNATURES) {
    if (head.startsWith(signature)) throw new ReadFailure('other-format', kind);
  }
  refuseText(bytes);
}
