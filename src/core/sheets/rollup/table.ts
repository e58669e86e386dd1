/** The frame that the roll-up's sheets share: title, hint, headings, rows. */
import { type Decimal, formatDecimal } from '../../decimal';
import type { Place } from '../../recognise/types';
import { type Content, bannerRow, designRow } from '../layout/rows';
import {
  FIRST_ROW,
  HEADING_ROW,
  type LinkedContent,
  type TableSheet,
  linkedRow,
} from '../summary/table-sheet';
import type { SheetDesign } from '../types';
import type { RollupContext } from './context';

export { FIRST_ROW };

export function rollupTable(table: TableSheet, { rollUp, texts }: RollupContext): SheetDesign {
  const { widths, rows, footer = [] } = table;
  const title = bannerRow(0, table.title, 'title', widths, 32);
  const hint =
    rollUp.scheme?.illustrative === true
      ? bannerRow(1, `${texts.illustrative}　${table.hint}`, 'notice', widths, 24)
      : bannerRow(1, table.hint, 'plain', widths, 24);
  const headings = designRow(
    HEADING_ROW,
    table.headings.map((heading): Content => [heading, 'heading']),
    widths,
    { least: 28 },
  );
  const last = FIRST_ROW + Math.max(rows.length, 1) - 1;
  return {
    name: table.name,
    state: 'visible',
    widths,
    rows: [
      title.design,
      hint.design,
      headings,
      ...rows.map((cells, at) => linkedRow(FIRST_ROW + at, cells, widths)),
      ...footer.map((cells, at) => linkedRow(last + 1 + at, cells, widths)),
    ],
    merges: [title.merge, hint.merge],
    freeze: { rows: FIRST_ROW, columns: table.frozenColumns },
    filter: { top: HEADING_ROW, left: 0, bottom: last, right: widths.length - 1 },
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    print: {
      landscape: true,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      footer: { left: texts.workbookTitle({ scheme: rollUp.title }), right: '' },
    },
    activeCell: 'A4',
  };
}

/** A file's name without its folders, as there is room for it in a cell. */
export function fileName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

export const points = (value: Decimal | null): LinkedContent => [
  value ? Number(formatDecimal(value)) : null,
  'points',
];

/** A text that leads to a place in a summary, where links are to be had. */
export function linkedText(text: string, place: Place, { link, texts }: RollupContext): LinkedContent {
  const target = place.file === undefined || place.file === '' || text === '' ? null : link(place);
  return target === null ? [text, 'text'] : [text, 'link', { target, tooltip: texts.openFile }];
}
