/** Headings and rows, nothing above them: what is copied is the rows. */
import type { Messages } from '../../messages';
import { type Content, designRow } from '../layout/rows';
import type { SheetDesign } from '../types';

export interface PlainSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Content[])[];
}

export function plainSheet({ name, headings, widths, rows }: PlainSheet, messages: Messages): SheetDesign {
  const heading = headings.map((text): Content => [text, 'heading']);
  return {
    name,
    state: 'visible',
    widths,
    rows: [
      designRow(0, heading, widths, { least: 26 }),
      ...rows.map((contents, at) => designRow(at + 1, contents, widths)),
    ],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    filter: { top: 0, left: 0, bottom: rows.length, right: headings.length - 1 },
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    print: {
      landscape: true,
      repeatRows: { from: 0, to: 0 },
      footer: { left: messages.evidenceRegister.footer, right: name },
    },
    activeCell: 'A2',
  };
}
