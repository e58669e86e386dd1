/** What stands above the text: the letterhead where one is asked for, the number, the title. */
import type { FileChild } from 'docx';
import type { DocumentDesign } from '../core/documents/types';
import { FONT, LATIN } from './fonts';
import type { Docx } from './docx';
import { textRuns, withoutForbidden } from './runs';
import { STYLE } from './styles';

const RED = 'C00000';

export function headOf({ letterhead, number, title }: DocumentDesign, docx: Docx): FileChild[] {
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
  if (number !== null)
    above.push(
      new Paragraph({
        style: STYLE.flush,
        alignment: AlignmentType.CENTER,
        children: textRuns(number, docx),
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
