/**
 * Numbers that are links. The file library writes every linked cell as a text, and a text is added up by nobody; the link
 * itself stands apart from the cell, so that the cell can be a number again.
 */
import { cellAddress } from '../../core/grid/address';
import type { SheetDesign } from '../../core/sheets/types';
import type { SheetEdit } from './finish';

const SHARED_TEXT = /<c r="([A-Z]+\d+)"((?: s="\d+")?) t="s"><v>\d+<\/v><\/c>/g;

/** null: no number of the sheet is a link. */
export function linkedNumbers({ rows }: SheetDesign): SheetEdit | null {
  const numbers = new Map<string, number>();
  for (const { row, cells } of rows)
    for (const { column, value, link } of cells)
      if (link && typeof value === 'number') numbers.set(cellAddress(row, column), value);
  if (numbers.size === 0) return null;
  return (xml) =>
    xml.replace(SHARED_TEXT, (cell, address: string, style: string) => {
      const value = numbers.get(address);
      return value === undefined ? cell : `<c r="${address}"${style}><v>${String(value)}</v></c>`;
    });
}
