import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { type Piece, linesOf } from './types';

/** Of every file: a document must not differ only because it was made on another day. */
const MADE_ON = new Date(Date.UTC(2023, 0, 1));

/** One A5 page. The font is one that PDF readers bring along for Chinese, so the file stays small. */
export async function pdfOf(piece: Piece): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(piece.name);
  document.setCreationDate(MADE_ON);
  document.setModificationDate(MADE_ON);
  const page = document.addPage([420, 298]);
  page.node.setFontDictionary(PDFName.of('F1'), document.context.register(chineseFont(document)));
  const text = linesOf(piece)
    .map((line, at) => `/F1 ${at === 0 ? '16' : '11'} Tf ${hex(line)} Tj 0 -${at === 0 ? '36' : '22'} Td`)
    .join(' ');
  const content = document.context.stream(`BT 40 240 Td ${text} ET`);
  page.node.set(PDFName.of('Contents'), document.context.register(content));
  return document.save({ useObjectStreams: false, addDefaultPage: false });
}

function chineseFont(document: PDFDocument) {
  const { context } = document;
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType0',
    BaseFont: 'STSong-Light',
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 2 },
    FontDescriptor: context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: 'STSong-Light',
        Flags: 4,
        FontBBox: [-25, -254, 1000, 880],
        ItalicAngle: 0,
        Ascent: 880,
        Descent: -120,
        CapHeight: 880,
        StemV: 93,
      }),
    ),
    DW: 1000,
  });
  return context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'STSong-Light',
    Encoding: 'UniGB-UCS2-H',
    DescendantFonts: [context.register(descendant)],
  });
}

/** UCS-2, as the font's encoding reads it. */
function hex(line: string): string {
  const digits = [...line].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
  return PDFHexString.of(digits.join('')).toString();
}
