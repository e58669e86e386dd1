import type { Area } from '../../../../src/core/grid/types';
import { cellCount, contains, formatArea, isWholeColumns, isWholeRows, quoteSheet } from '../address';
import { formatOf } from '../format';
import { ExcelError } from '../errors';
import type { ProtectionOption, SheetModel } from '../model';

/** A range of a sheet. Kept ranges move when cells are inserted or deleted. */
export class RangeTarget {
  isGone = false;

  constructor(
    readonly sheet: SheetModel,
    public area: Area,
  ) {}

  get isUnbounded(): boolean {
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
}

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** @throws ExcelError AccessDenied when the sheet is protected and a cell of the area is locked */
export function requireUnlocked({ sheet, area }: RangeTarget): void {
  if (!sheet.protection) return;
  const locked = (row: number, column: number): boolean =>
    formatOf(sheet, row, column)['protection.locked'] !== false;
  if (cellCount(area) > 5_000_000) throw new ExcelError('AccessDenied', `${sheet.name} is protected`);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (locked(row, column) && !isCovered(sheet, row, column))
        throw new ExcelError('AccessDenied', `${sheet.name} is protected`);
}

/** A cell under a merge, not its first: the merge's first cell decides. */
export function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.some((merge) => contains(merge, cell) && (merge.top !== row || merge.left !== column));
}

/** @throws ExcelError AccessDenied when the sheet is protected and does not allow this */
export function requireAllowed(sheet: SheetModel, option: ProtectionOption): void {
  if (sheet.protection && sheet.protection.options[option] !== true)
    throw new ExcelError('AccessDenied', `${sheet.name} is protected without ${option}`);
}

/** @throws ExcelError AccessDenied when the sheet is protected, whatever is allowed on it */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.protection) throw new ExcelError('AccessDenied', `${sheet.name} is protected`);
}
