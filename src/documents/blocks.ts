/** One block of a design as paragraphs and tables. */
import type { FileChild } from 'docx';
import { type Block, plainText } from '../core/documents/types';
import { CHARACTER } from './layout';
import type { Docx } from './docx';
import { textRuns } from './runs';
import { STYLE } from './styles';
import { tableOf } from './table';

/** @param staysWithNext it stands on one page with what follows */
export function blockParagraphs(block: Block, docx: Docx, staysWithNext = false): FileChild[] {
  const { Paragraph } = docx;
  switch (block.kind) {
    case 'addressee':
      return [new Paragraph({ style: STYLE.flush, children: textRuns(block.text, docx) })];
    case 'heading': {
      const style = STYLE.heading[block.level - 1] ?? STYLE.body;
      return [new Paragraph({ style, children: textRuns(block.text, docx) })];
    }
    case 'paragraph':
      return [
        new Paragraph({ style: STYLE.body, keepNext: staysWithNext, children: textRuns(block.text, docx) }),
      ];
    case 'table':
      return tableOf(block, docx);
    case 'attachments':
      return attachments(block.names, docx);
    case 'signature':
      return signature(block, docx);
    case 'part':
      return part(block, docx);
  }
}

/** One empty line above; "附件：1. …", the following ones below the first name. */
function attachments(names: readonly string[], docx: Docx): FileChild[] {
  const { Paragraph } = docx;
  const label = '附件：';
  const several = names.length > 1;
  return [
    new Paragraph({ style: STYLE.flush, keepNext: true }),
    ...names.map((name, at) => {
      const number = several ? `${String(at + 1)}. ` : '';
      const hanging = CHARACTER * (several ? 4 : 3);
      return new Paragraph({
        style: STYLE.flush,
        keepNext: at < names.length - 1,
        indent: { left: CHARACTER * 2 + hanging, hanging: at === 0 ? hanging : CHARACTER },
        children: textRuns(`${at === 0 ? label : ''}${number}${name}`, docx),
      });
    }),
  ];
}

/** How many characters wide a text is: Latin letters and digits take half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u0020-\u007e]/.test(letter) ? 0.5 : 1), 0);
}

/**
 * With a seal the date stands four characters from the right and the name is centred above it; without one the name stands two
 * from the right, and the date begins two characters right of where the name begins. (GB/T 9704-2012 7.3.5)
 */
function signature({ by, date, sealed }: Extract<Block, { kind: 'signature' }>, docx: Docx): FileChild[] {
  const { AlignmentType, Paragraph } = docx;
  const [name, day] = [widthOf(plainText(by)), widthOf(plainText(date))];
  const centred = Math.max(0, 4 + (day - name) / 2);
  const right = sealed
    ? { by: centred, date: centred === 0 ? (name - day) / 2 : 4 }
    : { by: Math.max(2, day + 4 - name), date: Math.max(2, name - day) };
  const line = (text: typeof by, characters: number): FileChild =>
    new Paragraph({
      style: STYLE.flush,
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(characters * CHARACTER) },
      keepNext: text !== date,
      children: textRuns(text, docx),
    });
  return [
    new Paragraph({ style: STYLE.flush, keepNext: true }),
    new Paragraph({ style: STYLE.flush, keepNext: true }),
    line(by, right.by),
    line(date, right.date),
  ];
}

/** 附件 flush left on the first line of a new page, its title on the third. */
function part({ label, title }: Extract<Block, { kind: 'part' }>, docx: Docx): FileChild[] {
  const { Paragraph } = docx;
  const first = new Paragraph({
    style: STYLE.flush,
    pageBreakBefore: true,
    children: textRuns(label, docx),
  });
  const titled = new Paragraph({ style: STYLE.title, children: textRuns(title, docx) });
  return [first, new Paragraph({ style: STYLE.flush }), titled, new Paragraph({ style: STYLE.flush })];
}
