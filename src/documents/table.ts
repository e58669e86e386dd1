/** Tables: as wide as the text, the heading row again on every page, no row broken in two. */
import type { FileChild, TableCell, TableRow } from 'docx';
import type { Block, TableColumn, Text } from '../core/documents/types';
import { TEXT_WIDTH } from './layout';
import type { Docx } from './docx';
import { textRuns } from './runs';
import { STYLE } from './styles';

export function tableOf(
  { caption, columns, rows, hasTotal }: Extract<Block, { kind: 'table' }>,
  docx: Docx,
): FileChild[] {
  const { AlignmentType, Paragraph, Table, TableLayoutType, TableRow, WidthType } = docx;
  const widths = widthsOf(columns);
  const row = (cells: readonly Text[], bold: boolean, isHeading: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeading,
      children: columns.map((column, at) =>
        cell(cells[at] ?? '', column, widths[at] ?? 0, bold, isHeading, docx),
      ),
    });
  const headings = row(
    columns.map(({ heading }) => heading),
    true,
    true,
  );
  const body = rows.map((cells, at) => row(cells, hasTotal === true && at === rows.length - 1, false));
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [headings, ...body],
  });
  const above =
    caption === ''
      ? []
      : [
          new Paragraph({
            style: STYLE.flush,
            alignment: AlignmentType.CENTER,
            keepNext: true,
            children: textRuns(caption, docx, { bold: true }),
          }),
        ];
  // Without a paragraph behind it, the next table would grow together with this one.
  return [...above, table, new Paragraph({ style: STYLE.table })];
}

function cell(
  text: Text,
  { align = 'left' }: TableColumn,
  width: number,
  bold: boolean,
  isHeading: boolean,
  docx: Docx,
): TableCell {
  const { Paragraph, TableCell, VerticalAlign, WidthType } = docx;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        style: STYLE.table,
        alignment: isHeading ? 'center' : align,
        children: textRuns(text, docx, { bold }),
      }),
    ],
  });
}

/** In twips; the last column takes what rounding leaves. */
function widthsOf(columns: readonly TableColumn[]): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / all));
  const left = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + left : width));
}
