/** Sheets that quote villages' workbooks, with personal numbers hidden wherever they came from. */
import { findPersonalData, maskPersonalData } from '../personal-data/find';
import type { CellDesign, DesignValue, SheetDesign, WorkbookDesign } from './types';

/** Every text that a person sees. A link's target stays: it is never shown, and must still open the file. */
export function maskedSheet(sheet: SheetDesign): SheetDesign {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(maskedCell) })),
    ...(sheet.print && {
      print: {
        ...sheet.print,
        footer: {
          left: maskPersonalData(sheet.print.footer.left),
          right: maskPersonalData(sheet.print.footer.right),
        },
      },
    }),
  };
}

export function maskedWorkbook(workbook: WorkbookDesign): WorkbookDesign {
  return { ...workbook, sheets: workbook.sheets.map(maskedSheet) };
}

function maskedCell(cell: CellDesign): CellDesign {
  if (cell.asTyped) return cell;
  const value = maskedValue(cell.value);
  return value === cell.value ? cell : { ...cell, value };
}

/** A phone number in a cell for scores is a number: it is shown as a text, because a number has no middle to hide. */
function maskedValue(value: DesignValue): DesignValue {
  if (typeof value === 'string') return maskPersonalData(value);
  if (typeof value !== 'number') return value;
  const text = String(value);
  return findPersonalData(text).length > 0 ? maskPersonalData(text) : value;
}
