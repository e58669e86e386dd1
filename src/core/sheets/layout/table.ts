/** A table in a frame of title, hint and headings, as every sheet of a summary and of a roll-up is laid out. */
import type { CellLink, ConditionalFormat, RowDesign, SheetDesign } from '../types';
import { type Content, bannerRow, designRow } from './rows';

/** A cell of a table, perhaps with a link. */
export type LinkedContent = readonly [...Content, CellLink?];

export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly LinkedContent[])[];
  /** Rows below the table, such as averages; the filter leaves them alone. */
  readonly footer?: readonly (readonly LinkedContent[])[];
  readonly frozenColumns: number;
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

export interface TableFrame {
  /** Stands before the hint, which then catches the eye; null: nothing to warn of. */
  readonly warning: string | null;
  /** At the left of each printed page's foot. */
  readonly pageFooter: string;
}

/** Title, hint, headings. */
export const HEADING_ROW = 2;
export const FIRST_ROW = HEADING_ROW + 1;

/** Characters of width that an A4 page across takes before its letters are too small to read. */
const PAGE_WIDTH = 240;
/** Of a page's width, what a title may take that must not run into the next page. */
const SURELY_ON_PAGE = 0.85;
/** Columns that are repeated may take one part in so many of a page. */
const MOST_REPEATED = 3;

export function framedTable(table: TableSheet, { warning, pageFooter }: TableFrame): SheetDesign {
  const { widths, rows, footer = [] } = table;
  const pagesWide = pagesFor(table);
  // On every page stand the columns that are repeated; there is no title over them.
  const first = pagesWide === 1 ? 0 : table.frozenColumns;
  const room = (widthOf(widths) / pagesWide) * SURELY_ON_PAGE;
  const banner = pagesWide === 1 ? widths : widths.slice(0, Math.max(first + 1, columnsWithin(widths, room)));
  const title = bannerRow(0, table.title, 'title', banner, 32, first);
  const hint =
    warning === null
      ? bannerRow(1, table.hint, 'plain', banner, 24, first)
      : bannerRow(1, `${warning}　${table.hint}`, 'notice', banner, 24, first);
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
      ...withLinksThatFit(rows.map((cells, at) => linkedRow(FIRST_ROW + at, cells, widths))),
      ...footer.map((cells, at) => linkedRow(last + 1 + at, cells, widths)),
    ],
    merges: [title.merge, hint.merge],
    freeze: { rows: FIRST_ROW, columns: table.frozenColumns },
    filter: { top: HEADING_ROW, left: 0, bottom: last, right: widths.length - 1 },
    validations: [],
    conditionalFormats: table.conditionalFormats ?? [],
    isProtected: false,
    print: {
      landscape: true,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      ...(pagesWide > 1 ? { pagesWide, repeatColumns: table.frozenColumns } : {}),
      footer: { left: pageFooter, right: '' },
    },
    activeCell: 'A4',
  };
}

const widthOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** One where the columns that would be repeated take so much of each page that nothing is gained: people set widths too. */
function pagesFor({ widths, frozenColumns }: TableSheet): number {
  const pages = Math.max(1, Math.ceil(widthOf(widths) / PAGE_WIDTH));
  const repeated = widthOf(widths.slice(0, frozenColumns));
  return frozenColumns < widths.length && repeated * MOST_REPEATED <= widthOf(widths) / pages ? pages : 1;
}

/** How many of the first columns are together no wider. */
function columnsWithin(widths: readonly number[], most: number): number {
  let sum = 0;
  const past = widths.findIndex((width) => (sum += width) > most);
  return past < 0 ? widths.length : past;
}

/** A sheet takes 65,530 links; with more the file is called damaged. The first ones stay. */
export const MOST_LINKS = 60_000;

function withLinksThatFit(rows: readonly RowDesign[]): readonly RowDesign[] {
  let left = MOST_LINKS;
  const count = rows.reduce((links, { cells }) => links + cells.filter(({ link }) => link).length, 0);
  if (count <= left) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (!cell.link) return cell;
      left -= 1;
      const { link: _link, ...unlinked } = cell;
      return left >= 0 ? cell : unlinked;
    }),
  }));
}

export function linkedRow(
  row: number,
  cells: readonly LinkedContent[],
  widths: readonly number[],
): RowDesign {
  const design = designRow(
    row,
    cells.map(([value, style]): Content => [value, style]),
    widths,
  );
  return {
    ...design,
    cells: design.cells.map((cell) => {
      const link = cells[cell.column]?.[2];
      return link ? { ...cell, link } : cell;
    }),
  };
}
