/** Tells the program that opens a document which typefaces may stand in for those it lacks. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SUBSTITUTES } from './fonts';

const PART = 'word/fontTable.xml';

/** @param bytes of a .docx file whose fonts nobody described */
export function withFontTable(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const before = parts[PART] ? strFromU8(parts[PART]) : '';
  const fonts = Object.entries(SUBSTITUTES)
    .map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/></w:font>`)
    .join('');
  const table = before.includes('</w:fonts>')
    ? before.replace('</w:fonts>', `${fonts}</w:fonts>`)
    : before.replace(/<w:fonts([^>]*)\/>/, `<w:fonts$1>${fonts}</w:fonts>`);
  if (table === before) return bytes;
  return zipSync({ ...parts, [PART]: strToU8(table) });
}
