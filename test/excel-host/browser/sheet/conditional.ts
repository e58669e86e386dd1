/** Which conditional formats are true for a cell: only the kinds of formula that our marks and workbooks use are understood. */
import { cellAt, valueOf } from '../../engine/cells';
import { columnIndex, contains } from '../../engine/address';
import type { ConditionalFormatModel, Format, SheetModel } from '../../engine/model';

/** `=LEN("anything")>0`: always true. */
const ALWAYS = /^=LEN\("[^"]+"\)>0$/;
/** `=$A5="✖ 填错"` */
const EQUALS = /^=(\$?)([A-Z]{1,3})(\$?)(\d+)="([^"]*)"$/;

/** What the cell wears over its own format; the strongest format that says something wins. */
export function conditionalLook(sheet: SheetModel, row: number, column: number): Format {
  const look: Format = {};
  for (const format of sheet.conditionalFormats) {
    if (!isTrue(format, sheet, row, column)) continue;
    for (const [name, value] of Object.entries(format.format)) look[name] ??= value;
    if (format.stopIfTrue) break;
  }
  return look;
}

function isTrue(format: ConditionalFormatModel, sheet: SheetModel, row: number, column: number): boolean {
  const here = { top: row, left: column, bottom: row, right: column };
  const first = format.areas[0];
  if (!first || !format.areas.some((area) => contains(area, here))) return false;
  if (ALWAYS.test(format.formula)) return true;
  const match = EQUALS.exec(format.formula);
  if (!match) return false;
  const [, fixedColumn, letters = '', fixedRow, number = '', text] = match;
  const at = {
    row: Number(number) - 1 + (fixedRow ? 0 : row - first.top),
    column: columnIndex(letters) + (fixedColumn ? 0 : column - first.left),
  };
  return valueOf(cellAt(sheet, at.row, at.column)) === text;
}
