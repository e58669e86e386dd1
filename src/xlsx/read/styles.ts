/** Of all styles only this matters: which cell formats show a number as a date. */
import { isDateFormat } from '../../core/grid/date-format';
import { attribute, decodeXml, nextTag, scannerOf } from './xml';

/** Whether cells of a format index (attribute `s`) show dates; a format the file lacks does not. */
export type DateStyles = (format: number) => boolean;

/** Where the tag of this name begins, in any namespace prefix; the end of the text when absent. */
function tagStart(text: string, name: string): number {
  const found = new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`).exec(text);
  return found ? found.index : text.length;
}

function formatCodes(text: string): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  const scanner = scannerOf(text, tagStart(text, 'numFmts'));
  while (nextTag(scanner) && !(scanner.kind === 'close' && scanner.name === 'numFmts')) {
    const id = attribute(scanner, 'numFmtId');
    const code = attribute(scanner, 'formatCode');
    if (scanner.name === 'numFmt' && id !== undefined && code !== undefined) codes.set(Number(id), code);
  }
  return codes;
}

export function readDateStyles(bytes: Uint8Array): DateStyles {
  const text = decodeXml(bytes);
  const codes = formatCodes(text);
  const known = new Map<number, boolean>();
  const flags: boolean[] = [];
  const scanner = scannerOf(text, tagStart(text, 'cellXfs'));
  while (nextTag(scanner) && !(scanner.kind === 'close' && scanner.name === 'cellXfs')) {
    if (scanner.name !== 'xf' || scanner.kind === 'close') continue;
    const id = Number(attribute(scanner, 'numFmtId') ?? 0);
    const isDate = known.get(id) ?? isDateFormat(id, codes.get(id));
    known.set(id, isDate);
    flags.push(isDate);
  }
  return (format) => flags[format] ?? false;
}
