/** Results of formulas, as a spreadsheet program stores them when it saves a workbook. */
import { cellAt } from '../../src/core/grid/lookup';
import type { Sheet } from '../../src/core/grid/types';
import type { CellDesign, DesignValue, SheetDesign, WorkbookDesign } from '../../src/core/sheets/types';
import { inflateWithZlib } from '../../src/xlsx/inflate/node';
import { readWorkbook } from '../../src/xlsx/read';

/**
 * The design with every formula's result taken from the same workbook as a spreadsheet program calculated it.
 * @throws Error when the calculated workbook cannot be read, or a formula came to nothing that can be stored
 */
export function withResults(design: WorkbookDesign, calculated: Uint8Array): WorkbookDesign {
  const read = readWorkbook(calculated, { inflate: inflateWithZlib });
  if (!read.ok) throw new Error(`The calculated workbook cannot be read: ${read.unreadable.reason}.`);
  const { sheets } = read.workbook;
  return {
    ...design,
    sheets: design.sheets.map((sheet) =>
      sheetWithResults(
        sheet,
        sheets.find(({ name }) => name === sheet.name),
      ),
    ),
  };
}

function sheetWithResults(design: SheetDesign, calculated: Sheet | undefined): SheetDesign {
  return {
    ...design,
    rows: design.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell): CellDesign => ({
        ...cell,
        value: valueWithResult(cell.value, calculated, row.row, cell.column),
      })),
    })),
  };
}

function valueWithResult(
  value: DesignValue,
  calculated: Sheet | undefined,
  row: number,
  column: number,
): DesignValue {
  if (typeof value !== 'object' || value === null || !('formula' in value)) return value;
  const result = (calculated && cellAt(calculated, row, column)?.value) ?? '';
  if (typeof result === 'string' || typeof result === 'number') return { formula: value.formula, result };
  throw new Error(`${value.formula} in ${design(calculated)} came to ${JSON.stringify(result)}.`);
}

function design(sheet: Sheet | undefined): string {
  return sheet?.name ?? 'a sheet that is gone';
}
