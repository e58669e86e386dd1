/**
 * The registry file that makes a shared folder a trusted catalogue of add-ins, so that nobody must type it into Excel's
 * options. The key is the one Microsoft documents for "sideload from a network share".
 */
import { createHash } from 'node:crypto';

const KEY = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';
/** Shown in the catalogue's menu. */
const SHOWN = 1;

/** What stands in the template where the share's path belongs. */
export const SHARE_TO_FILL = '\\\\server\\share';

/** The same share has the same key, so that doing it twice changes nothing. */
function keyOf(share: string): string {
  const hex = createHash('sha256').update(`zipingtong ${share.toLowerCase()}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return `{${[...parts, hex.slice(20, 32)].join('-')}}`;
}

/** @param share such as \\server\share */
export function registryText(share: string): string {
  const key = keyOf(share);
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${KEY}\\${key}]`,
    `"Id"="${key}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    `"Flags"=dword:${String(SHOWN).padStart(8, '0')}`,
    '',
  ].join('\r\n');
}

/** As Windows reads it when a name in it is Chinese: UTF-16 with its mark. */
export function registryFile(share: string): Uint8Array {
  return Buffer.from(`\uFEFF${registryText(share)}`, 'utf16le');
}
