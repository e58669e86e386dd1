/**
 * Inserting and deleting cells: what stands below or right of them moves, and so do merges, links, formats, validations,
 * remarks and kept ranges. Formulas and names are left as they are: nothing here reads them.
 */
import type { Area } from '../../../../src/core/grid/types';
import { ExcelError } from '../errors';
import { cellKey, keyColumn, keyRow, type LineModel, type SheetModel } from '../model';
import { RangeTarget } from './range-target';

interface Shift {
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
  /** How far what follows moves; negative when cells are deleted. */
  readonly by: number;
}

const START = { rows: 'top', columns: 'left' } as const;
const END = { rows: 'bottom', columns: 'right' } as const;

/** Where a line stands afterwards; null when it was deleted. */
function moved(index: number, { area, axis, by }: Shift): number | null {
  const first = area[START[axis]];
  const last = area[END[axis]];
  if (index < first) return index;
  return by < 0 && index <= last ? null : index + by;
}

/** Whether the area lies in the band that moves: in it, beside it, or across its side. */
function band(area: Area, shift: Shift): 'in' | 'beside' | 'across' {
  const [start, end] = shift.axis === 'rows' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  if (area[end] < shift.area[start] || area[start] > shift.area[end]) return 'beside';
  return area[start] >= shift.area[start] && area[end] <= shift.area[end] ? 'in' : 'across';
}

function movedArea(area: Area, shift: Shift): Area | null {
  if (band(area, shift) !== 'in') return area;
  const { axis, by } = shift;
  const [first, last] = [shift.area[START[axis]], shift.area[END[axis]]];
  const [from, to] = [area[START[axis]], area[END[axis]]];
  if (to < first) return area;
  if (by > 0) return { ...area, [START[axis]]: from >= first ? from + by : from, [END[axis]]: to + by };
  const start = from < first ? from : Math.max(first, from + by);
  const end = to <= last ? first - 1 : to + by;
  return end < start ? null : { ...area, [START[axis]]: start, [END[axis]]: end };
}

function movedKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const place = { row: keyRow(key), column: keyColumn(key) };
    const cell = { top: place.row, bottom: place.row, left: place.column, right: place.column };
    const to = movedArea(cell, shift);
    if (to) map.set(cellKey(to.top, to.left), value);
  }
}

function movedLines(lines: Map<number, LineModel>, shift: Shift): void {
  const entries = [...lines];
  lines.clear();
  for (const [index, line] of entries) {
    const to = moved(index, shift);
    if (to !== null) lines.set(to, line);
  }
}

const movedAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((area) => movedArea(area, shift) ?? []);

export function shiftCells(
  sheet: SheetModel,
  area: Area,
  axis: 'rows' | 'columns',
  direction: 1 | -1,
  kept: readonly unknown[],
): void {
  const by = direction * (area[END[axis]] - area[START[axis]] + 1);
  const shift: Shift = { area: { ...area }, axis, by };
  if (sheet.merges.some((merge) => merge[END[axis]] >= area[START[axis]] && band(merge, shift) === 'across'))
    throw new ExcelError('InsertDeleteConflict', 'a merged area would be torn');
  movedKeys(sheet.cells, shift);
  movedKeys(sheet.links, shift);
  const isWhole =
    axis === 'rows' ? area.left === 0 && area.right === 16_383 : area.top === 0 && area.bottom === 1_048_575;
  if (isWhole) movedLines(sheet[axis], shift);
  sheet.merges = movedAreas(sheet.merges, shift);
  for (const each of [...sheet.conditionalFormats, ...sheet.validations])
    each.areas = movedAreas(each.areas, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  for (const remarks of ['comments', 'notes'] as const)
    sheet[remarks] = sheet[remarks].flatMap((remark) => {
      const { row, column } = remark;
      const to = movedArea({ top: row, bottom: row, left: column, right: column }, shift);
      return to ? [{ ...remark, row: to.top, column: to.left }] : [];
    });
  for (const range of kept) {
    if (!(range instanceof RangeTarget) || range.sheet !== sheet) continue;
    const to = movedArea(range.area, shift);
    if (to) range.area = to;
    else range.isGone = true;
  }
}
