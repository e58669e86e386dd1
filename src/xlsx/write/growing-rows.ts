/**
 * Rows that grow with what is typed. The file library marks every height it writes as set by hand, which keeps the row at
 * that height for ever; without the mark a spreadsheet program takes the height as it is and fits it at the next entry.
 */
import type { SheetDesign } from '../../core/sheets/types';
import type { SheetEdit } from './finish';

const ROW = /<row r="(\d+)"[^>]*>/g;

/** null: no row of the sheet grows. */
export function growingRows({ rows }: SheetDesign): SheetEdit | null {
  const growing = new Set(rows.flatMap(({ row, grows }) => (grows ? [row + 1] : [])));
  if (growing.size === 0) return null;
  return (xml) =>
    xml.replace(ROW, (tag, row: string) =>
      growing.has(Number(row)) ? tag.replace(' customHeight="1"', '') : tag,
    );
}
