/** How cells look. A format is a flat list of what differs from a new cell. */
import type { Area } from '../../../src/core/grid/types';
import { isWholeColumns, isWholeRows } from './address';
import { cellsIn, openCell, tidyCell } from './cells';
import { cellKey, type Format, type SheetModel } from './model';

export const DEFAULTS: Format = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.color': '#000000',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  'protection.locked': true,
  'protection.formulaHidden': false,
};

const NONE: Format = {};

/** What a cell wears: its own format, else that of its row, else that of its column. */
export const formatOf = (sheet: SheetModel, row: number, column: number): Format =>
  sheet.cells.get(cellKey(row, column))?.format ??
  sheet.rows.get(row)?.format ??
  sheet.columns.get(column)?.format ??
  NONE;

export const formatValue = (format: Format, name: string): string | number | boolean | null =>
  format[name] ?? DEFAULTS[name] ?? null;

/** One value for the whole area; null when its cells differ. */
export function commonFormat(sheet: SheetModel, area: Area, name: string): string | number | boolean | null {
  const whole = isWholeColumns(area) || isWholeRows(area);
  const seen = new Set<string | number | boolean | null>();
  if (whole) {
    for (const format of lineFormats(sheet, area)) seen.add(formatValue(format, name));
    for (const [row, column] of cellsIn(sheet, area))
      seen.add(formatValue(formatOf(sheet, row, column), name));
  } else
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        seen.add(formatValue(formatOf(sheet, row, column), name));
        if (seen.size > 1) return null;
      }
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

function* lineFormats(sheet: SheetModel, area: Area): Generator<Format> {
  if (isWholeColumns(area))
    for (let column = area.left; column <= area.right; column++)
      yield sheet.columns.get(column)?.format ?? NONE;
  else for (let row = area.top; row <= area.bottom; row++) yield sheet.rows.get(row)?.format ?? NONE;
}

/** Changes how an area looks; a value of null takes the setting away. */
export function applyFormat(
  sheet: SheetModel,
  area: Area,
  changes: Readonly<Record<string, string | number | boolean | null>>,
): void {
  if (isWholeColumns(area)) applyToLines(sheet.columns, area.left, area.right, changes);
  else if (isWholeRows(area)) applyToLines(sheet.rows, area.top, area.bottom, changes);
  else {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const inherited = formatOf(sheet, row, column);
        const cell = openCell(sheet, row, column);
        cell.format = merged(inherited, changes);
        tidyCell(sheet, row, column);
      }
    return;
  }
  for (const [row, column, cell] of cellsIn(sheet, area))
    if (cell.format) {
      cell.format = merged(cell.format, changes);
      tidyCell(sheet, row, column);
    }
}

function applyToLines(
  lines: SheetModel['rows'],
  from: number,
  to: number,
  changes: Readonly<Record<string, string | number | boolean | null>>,
): void {
  for (let index = from; index <= to; index++) {
    const line = lines.get(index) ?? {};
    line.format = merged(line.format ?? NONE, changes);
    if (Object.keys(line.format).length === 0) delete line.format;
    if (Object.keys(line).length > 0) lines.set(index, line);
    else lines.delete(index);
  }
}

function merged(format: Format, changes: Readonly<Record<string, string | number | boolean | null>>): Format {
  const out = { ...format };
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === DEFAULTS[name]) Reflect.deleteProperty(out, name);
    else out[name] = value;
  return out;
}

/** Forgets how an area looks. */
export function clearFormat(sheet: SheetModel, area: Area): void {
  for (const [row, column, cell] of cellsIn(sheet, area)) {
    delete cell.format;
    tidyCell(sheet, row, column);
  }
  if (isWholeColumns(area)) clearLines(sheet.columns, area.left, area.right);
  if (isWholeRows(area)) clearLines(sheet.rows, area.top, area.bottom);
}

function clearLines(lines: SheetModel['rows'], from: number, to: number): void {
  for (const [index, line] of [...lines]) {
    if (index < from || index > to) continue;
    delete line.format;
    if (Object.keys(line).length === 0) lines.delete(index);
  }
}
