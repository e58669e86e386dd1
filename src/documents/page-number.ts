/** "— 3 —": 四号 半角宋体, right on odd pages and left on even ones, one character in. */
import type { Footer } from 'docx';
import { FONT } from './fonts';
import { SIZE } from './layout';
import type { Docx } from './docx';

export function pageNumber(
  side: 'odd' | 'even',
  { AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx,
): Footer {
  const indent = SIZE.page * 10;
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: indent } : { left: indent },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: { ascii: FONT.song, hAnsi: FONT.song, eastAsia: FONT.song },
            size: SIZE.page,
          }),
        ],
      }),
    ],
  });
}
