/** Styles, so that whoever goes on writing in Word finds the right ones at hand. */
import type { IStylesOptions } from 'docx';
import { FONT, LATIN } from './fonts';
import { CHARACTER, CLOSER, LINE, SIZE } from './layout';

const font = (eastAsia: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });

/** Exactly 22 lines fill a page. */
const spacing = { line: LINE, lineRule: 'exact', before: 0, after: 0 } as const;

export const STYLE = {
  title: 'OfficialTitle',
  body: 'OfficialBody',
  flush: 'OfficialFlush',
  heading: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  table: 'OfficialTable',
} as const;

export function documentStyles(): IStylesOptions {
  const indent = { firstLine: CHARACTER * 2 };
  const heading = (id: string, name: string, eastAsia: string, bold = false) => ({
    id,
    name,
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    run: {
      font: font(eastAsia),
      size: SIZE.body,
      bold,
      color: '000000',
      characterSpacing: CLOSER,
    },
    paragraph: { spacing, indent, keepNext: true, outlineLevel: Number(name.slice(-1)) - 1 },
  });
  return {
    default: {
      document: { run: { font: font(FONT.body), size: SIZE.body, language: { eastAsia: 'zh-CN' } } },
    },
    paragraphStyles: [
      {
        id: STYLE.title,
        name: '公文标题',
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        run: { font: font(FONT.title), size: SIZE.title },
        paragraph: {
          alignment: 'center',
          spacing: { ...spacing, line: Math.round(LINE * 1.2) },
          keepNext: true,
        },
      },
      {
        id: STYLE.body,
        name: '公文正文',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: font(FONT.body), size: SIZE.body, characterSpacing: CLOSER },
        paragraph: { alignment: 'both', spacing, indent },
      },
      {
        id: STYLE.flush,
        name: '公文顶格',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: font(FONT.body), size: SIZE.body, characterSpacing: CLOSER },
        paragraph: { spacing },
      },
      {
        id: STYLE.table,
        name: '公文表格',
        basedOn: 'Normal',
        run: { font: font(FONT.song), size: SIZE.table },
        paragraph: { spacing: { line: 300, lineRule: 'atLeast', before: 10, after: 10 } },
      },
      heading(STYLE.heading[0], 'heading 1', FONT.heading),
      heading(STYLE.heading[1], 'heading 2', FONT.subheading),
      heading(STYLE.heading[2], 'heading 3', FONT.body, true),
      heading(STYLE.heading[3], 'heading 4', FONT.body),
    ],
  };
}
