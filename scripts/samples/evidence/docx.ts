import { strToU8 } from 'fflate';
import { stableZip } from '../stable-zip';
import { type Piece, linesOf } from './types';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The smallest whole Word document: three parts. */
export function docxOf(piece: Piece): Uint8Array {
  const paragraphs = linesOf(piece).map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  return stableZip({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${HEAD}<w:document xmlns:w="${W}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
}
