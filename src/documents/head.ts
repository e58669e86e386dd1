/** What stands above the text: the letterhead where one is asked for, the number, the title. */
import type { FileChild, IParagraphOptions } from 'docx';
import type { DocumentDesign, Signer, Text } from '../core/documents/types';
import { FONT, LATIN } from './fonts';
import { CHARACTER, TEXT_WIDTH } from './layout';
import type { Docx } from './docx';
import { textRuns, withoutForbidden } from './runs';
import { STYLE } from './styles';

const RED = 'C00000';

export function headOf(design: DocumentDesign, docx: Docx): FileChild[] {
  const { letterhead, number, signer, title } = design;
  const { AlignmentType, BorderStyle, Paragraph, TextRun } = docx;
  const empty = (): FileChild => new Paragraph({ style: STYLE.flush });
  const above: FileChild[] = [];
  if (letterhead) {
    const font = { ascii: LATIN, hAnsi: LATIN, eastAsia: FONT.title };
    above.push(
      empty(),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: withoutForbidden(letterhead.issuer), font, size: 72, color: RED })],
      }),
      empty(),
    );
  }
  if (number !== null || signer)
    above.push(
      new Paragraph({
        style: STYLE.flush,
        ...(signer ? numberBesideSigner(number ?? '', signer, docx) : numberAlone(number ?? '', docx)),
        // The red line is part of the letterhead.
        ...(letterhead && {
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: RED } },
        }),
      }),
    );
  if (above.length > 0) above.push(empty(), empty());
  return [
    ...above,
    ...title.map((line) => new Paragraph({ style: STYLE.title, children: textRuns(line, docx) })),
    empty(),
  ];
}

function numberAlone(number: Text, docx: Docx): IParagraphOptions {
  return { alignment: docx.AlignmentType.CENTER, children: textRuns(number, docx) };
}

/** Number and signer on one line, each one character from its edge; the signer's name in 楷体. (GB/T 9704-2012 7.2.5, 7.2.6) */
function numberBesideSigner(number: Text, { label, name }: Signer, docx: Docx): IParagraphOptions {
  const { Tab, TabStopType, TextRun } = docx;
  return {
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - CHARACTER }],
    children: [
      ...textRuns(number, docx),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(label, docx),
      ...textRuns(name, docx, { eastAsia: FONT.subheading }),
    ],
  };
}
