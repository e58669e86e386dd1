/** What the register and the ledgers share: title, hint, headings, rows to fill in. */
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import type { Area } from '../../grid/types';
import { type Content, bannerRow, designRow } from '../layout/rows';
import type { StyleName } from '../style';
import type { SheetDesign, Validation } from '../types';
import { type ListLayout, listColumn } from './lists';

export type InputStyle = 'inputText' | 'inputPoints' | 'inputDate' | 'inputCenter';

const SPARE: Readonly<Record<InputStyle, StyleName>> = {
  inputText: 'spareText',
  inputCenter: 'spareText',
  inputPoints: 'sparePoints',
  inputDate: 'spareDate',
};

export interface ListTexts {
  readonly title: string;
  readonly hint: string;
}

export interface ListSheet {
  readonly layout: ListLayout;
  readonly texts: ListTexts;
  /** Column id → style; text where it says nothing. */
  readonly styles: Readonly<Partial<Record<string, InputStyle>>>;
  /** A running number stands in the first column of the rows that show. */
  readonly isNumbered: boolean;
  readonly validations: readonly Validation[];
}

/** The cells of one column below its heading. */
export function columnCells(layout: ListLayout, id: string): Area {
  const column = listColumn(layout, id);
  return {
    top: layout.headingRow + 1,
    left: column,
    bottom: layout.headingRow + layout.capacity,
    right: column,
  };
}

export function listSheet(
  { layout, texts, styles, isNumbered, validations }: ListSheet,
  scheme: Scheme,
  village: string,
  messages: Messages,
): SheetDesign {
  const { columns, headingRow, capacity, shown } = layout;
  const widths = columns.map(([, , width]) => width);
  const title = bannerRow(0, texts.title, 'title', widths, 30);
  const hint = bannerRow(1, texts.hint, 'plain', widths, 24);
  const headings = columns.map(([, heading]): Content => [heading, 'heading']);
  const rows = Array.from({ length: capacity }, (_nothing, at) => {
    const cells = columns.map(([id], column): Content => {
      const style = styles[id] ?? 'inputText';
      const value = isNumbered && column === 0 && at < shown ? at + 1 : null;
      return [value, at < shown ? style : SPARE[style]];
    });
    const design = designRow(headingRow + 1 + at, cells, widths, {
      unlocked: columns.map((_one, column) => column),
    });
    // Without a height of its own a row grows with what is typed into it.
    return { row: design.row, cells: design.cells };
  });
  return {
    name: layout.sheet,
    state: 'visible',
    widths,
    rows: [title.design, hint.design, designRow(headingRow, headings, widths, { least: 26 }), ...rows],
    merges: [title.merge, hint.merge],
    freeze: { rows: headingRow + 1, columns: 0 },
    filter: { top: headingRow, left: 0, bottom: headingRow + capacity, right: columns.length - 1 },
    validations,
    conditionalFormats: [],
    isProtected: true,
    print: {
      landscape: true,
      repeatRows: { from: headingRow, to: headingRow },
      footer: { left: messages.sheets.village.footer({ village, scheme: scheme.title }), right: '' },
    },
    activeCell: `${isNumbered ? 'B' : 'A'}${String(headingRow + 2)}`,
  };
}
