/** A cell's format as styles of the page. */
import { DEFAULTS, formatOf } from '../../engine/format';
import type { Format, SheetModel } from '../../engine/model';
import type { CellModel } from '../../engine/model';
import { textOf } from '../../engine/text';
import { valueOf } from '../../engine/cells';
import { ExcelError } from '../../engine/errors';
import { conditionalLook } from './conditional';

const ALIGN: Readonly<Record<string, string>> = { Left: 'left', Center: 'center', Right: 'right' };
const VERTICAL: Readonly<Record<string, string>> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };
/** A side, and the same line as the neighbour's: drawn once. */
const SIDES = [
  { side: 'bottom', down: 0, across: 0, other: '' },
  { side: 'right', down: 0, across: 0, other: '' },
  { side: 'top', down: -1, across: 0, other: 'bottom' },
  { side: 'left', down: 0, across: -1, other: 'right' },
] as const;
const hasLine = (format: Format, side: string): boolean =>
  (format[`borders.${side}.style`] ?? 'None') !== 'None';

export const POINT = 96 / 72;

/** As Excel would show it; a number format that the stand-in does not know shows the bare number. */
export function shownText(cell: CellModel | undefined, format: Format): string {
  if (cell?.formula !== undefined && cell.value === null) return '';
  try {
    return textOf(cell, format);
  } catch (error) {
    if (error instanceof ExcelError) return String(valueOf(cell));
    throw error;
  }
}

export function dress(element: HTMLElement, sheet: SheetModel, row: number, column: number): Format {
  const own = formatOf(sheet, row, column);
  const format: Format = { ...own, ...conditionalLook(sheet, row, column) };
  const { style } = element;
  const fill = format['fill.color'];
  if (fill !== undefined && fill !== DEFAULTS['fill.color']) style.background = String(fill);
  if (format['font.color'] !== undefined) style.color = String(format['font.color']);
  if (format['font.bold'] === true) style.fontWeight = 'bold';
  if (format['font.italic'] === true) style.fontStyle = 'italic';
  if ((format['font.underline'] ?? 'None') !== 'None') style.textDecoration = 'underline';
  if (format['font.size'] !== undefined) style.fontSize = `${String(Number(format['font.size']) * POINT)}px`;
  if (format['wrapText'] === true) style.whiteSpace = 'pre-wrap';
  const align = ALIGN[String(format['horizontalAlignment'])];
  if (align) style.textAlign = align;
  style.verticalAlign = VERTICAL[String(format['verticalAlignment'])] ?? 'bottom';
  for (const { side, down, across, other } of SIDES) {
    if (!hasLine(format, side)) continue;
    if (other !== '' && hasLine(formatOf(sheet, row + down, column + across), other)) continue;
    style.setProperty(`border-${side}`, `1px solid ${String(format[`borders.${side}.color`] ?? '#808080')}`);
  }
  return format;
}
