/** One sheet of a design into one worksheet of the file library. */
import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { areaAddress, cellAddress, columnLetters } from '../../core/grid/address';
import type { CellDesign, ConditionalFormat, PrintSetup, SheetDesign } from '../../core/sheets/types';
import { PAGE_NUMBERS } from '../../core/vocabulary/words';
import { fileRule } from './conditional';
import { fileStyle } from './style';
import { fileValidation } from './validation';

const CM = 1 / 2.54;
const MARGIN = 1.5 * CM;
const A4 = 9;

/** The library has validations for whole areas, but its types do not say so. */
interface AreaValidations {
  readonly dataValidations: { add: (area: string, validation: ReturnType<typeof fileValidation>) => void };
}

export async function addSheet(workbook: Workbook, design: SheetDesign): Promise<void> {
  const sheet = workbook.addWorksheet(design.name, { state: design.state, views: [viewOf(design)] });
  sheet.properties.defaultRowHeight = 18;
  sheet.columns = design.widths.map((width) => ({ width }));
  for (const { row, height, cells } of design.rows) {
    const target = sheet.getRow(row + 1);
    if (height !== undefined) target.height = height;
    for (const cell of cells) writeCell(sheet, row, cell);
  }
  for (const area of design.merges) sheet.mergeCells(areaAddress(area));
  if (design.filter) sheet.autoFilter = areaAddress(design.filter);
  for (const validation of design.validations) {
    (sheet as unknown as AreaValidations).dataValidations.add(
      areaAddress(validation.area),
      fileValidation(validation),
    );
  }
  addConditionalFormats(sheet, design.conditionalFormats);
  if (design.print) setUpPrint(sheet, design.print);
  if (design.isProtected) {
    // Formats stay free: the add-in colours what it finds, and a protected sheet would refuse that.
    await sheet.protect('', {
      autoFilter: true,
      sort: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
    });
  }
}

function viewOf({ freeze, activeCell }: SheetDesign): Worksheet['views'][number] {
  const common = { showGridLines: false, ...(activeCell ? { activeCell } : {}) };
  return freeze.rows > 0 || freeze.columns > 0
    ? { state: 'frozen', ySplit: freeze.rows, xSplit: freeze.columns, ...common }
    : { state: 'normal', ...common };
}

function writeCell(sheet: Worksheet, row: number, design: CellDesign): void {
  const cell = sheet.getCell(cellAddress(row, design.column));
  cell.value = valueOf(design);
  cell.style = fileStyle(design.style, design.unlocked ?? false);
}

/** In a file "_x000D_" stands for a character: a text that really says so is written as _x005F_x000D_, as Excel does. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function valueOf({ value, link }: CellDesign): CellValue {
  if (link) {
    const text = typeof value === 'string' ? value : String(value);
    return { text, hyperlink: link.target, ...(link.tooltip ? { tooltip: link.tooltip } : {}) };
  }
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object' || value === null) return value;
  // At UTC midnight: local midnight would be a day off east or west of Greenwich.
  if ('date' in value) return new Date(`${value.date}T00:00:00Z`);
  return value.result === undefined
    ? ({ formula: value.formula } as CellValue)
    : { formula: value.formula, result: value.result };
}

function addConditionalFormats(sheet: Worksheet, formats: readonly ConditionalFormat[]): void {
  formats.forEach((format, index) => {
    sheet.addConditionalFormatting({ ref: areaAddress(format.area), rules: [fileRule(format, index + 1)] });
  });
}

/** "&" begins a code in headers and footers. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}

function setUpPrint(
  sheet: Worksheet,
  { landscape, repeatRows, repeatColumns, pagesWide = 1, footer }: PrintSetup,
): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN, header: 0.7 * CM, footer: 0.7 * CM },
  });
  if (repeatRows)
    sheet.pageSetup.printTitlesRow = `${String(repeatRows.from + 1)}:${String(repeatRows.to + 1)}`;
  if (repeatColumns !== undefined)
    sheet.pageSetup.printTitlesColumn = `A:${columnLetters(repeatColumns - 1)}`;
  sheet.headerFooter.oddFooter = `&L${footerText(footer.left)}&C${PAGE_NUMBERS}&R${footerText(footer.right)}`;
}
