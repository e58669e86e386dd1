/** Fills a workbook's design in as a village would type into its cells, or as it would spoil them. */
import { cellAddress, parseAddress } from '../../src/core/grid/address';
import { rowHeight } from '../../src/core/sheets/layout/fit';
import { STYLES } from '../../src/core/sheets/style';
import type {
  CellDesign,
  DesignValue,
  RowDesign,
  SheetDesign,
  WorkbookDesign,
} from '../../src/core/sheets/types';

export interface Entry {
  readonly sheet: string;
  /** An address such as "J14". */
  readonly cell: string;
  readonly value: DesignValue;
}

/**
 * Formulas lose the results they had in the empty template: nobody has calculated them with these entries yet.
 * @throws Error when an entry names a sheet that the design lacks, or no cell
 */
export function fillDesign(design: WorkbookDesign, entries: readonly Entry[]): WorkbookDesign {
  const unknown = entries.find(({ sheet }) => !design.sheets.some(({ name }) => name === sheet));
  if (unknown) throw new Error(`The workbook has no sheet ${unknown.sheet}.`);
  return {
    ...design,
    sheets: design.sheets.map((sheet) =>
      fillSheet(
        sheet,
        entries.filter((entry) => entry.sheet === sheet.name),
      ),
    ),
  };
}

function fillSheet(sheet: SheetDesign, entries: readonly Entry[]): SheetDesign {
  const values = new Map(
    entries.map(({ cell, value }) => {
      const at = parseAddress(cell);
      if (!at) throw new Error(`${cell} is no cell.`);
      return [cellAddress(at.row, at.column), value] as const;
    }),
  );
  const rows = sheet.rows.map((row) => grown(fillRow(row, values), sheet.widths));
  // What is left stands where the design has no cell yet.
  const rest = [...values].map(([cell, value]): RowDesign => {
    const at = parseAddress(cell) ?? { row: 0, column: 0 };
    return { row: at.row, cells: [{ column: at.column, value, style: 'plain' }] };
  });
  return { ...sheet, rows: [...rows, ...rest] };
}

function fillRow(row: RowDesign, values: Map<string, DesignValue>): RowDesign {
  const cells = row.cells.map((cell): CellDesign => {
    const address = cellAddress(row.row, cell.column);
    const value = values.get(address);
    if (value === undefined) return { ...cell, value: uncalculated(cell.value) };
    values.delete(address);
    return { ...cell, value };
  });
  return { ...row, cells };
}

/** As high as what was typed needs, as a spreadsheet program makes it. */
function grown(row: RowDesign, widths: readonly number[]): RowDesign {
  if (!row.grows) return row;
  const texts = row.cells.flatMap(({ column, value, style }) =>
    typeof value === 'string' && STYLES[style].wrap
      ? [{ text: value, width: widths[column] ?? 0, size: STYLES[style].size }]
      : [],
  );
  return { ...row, height: rowHeight(texts, row.height ?? 0) };
}

function uncalculated(value: DesignValue): DesignValue {
  return typeof value === 'object' && value !== null && 'formula' in value
    ? { formula: value.formula }
    : value;
}
