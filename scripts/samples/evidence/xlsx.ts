import type { RowDesign } from '../../../src/core/sheets/types';
import { renderWorkbook } from '../../../src/xlsx/write';
import { stableWorkbook } from '../stable-zip';
import { type Piece, linesOf } from './types';

/** A workbook with one line a row. */
export async function xlsxOf(piece: Piece): Promise<Uint8Array> {
  const rows = linesOf(piece).map((line, row): RowDesign => ({
    row,
    cells: [{ column: 0, value: line, style: row === 0 ? 'plainBold' : 'plain' }],
  }));
  const bytes = await renderWorkbook({
    title: piece.name,
    sheets: [
      {
        name: '台账',
        state: 'visible',
        widths: [60],
        rows,
        merges: [],
        freeze: { rows: 0, columns: 0 },
        validations: [],
        conditionalFormats: [],
        isProtected: false,
      },
    ],
    names: [],
    activeSheet: 0,
  });
  return stableWorkbook(bytes);
}
