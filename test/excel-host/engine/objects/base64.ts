import { invalidArgument } from '../errors';

/** @throws ExcelError when it is no base64 */
export function bytesFromBase64(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw invalidArgument('not base64');
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
