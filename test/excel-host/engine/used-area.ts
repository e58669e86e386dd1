import type { Area } from '../../../src/core/grid/types';
import { intersection } from './address';
import { keyColumn, keyRow, type SheetModel } from './model';

/** The smallest rectangle with everything that holds something (or, unless values only, looks like something). */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within?: Area): Area | null {
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const row = keyRow(key);
    const column = keyColumn(key);
    if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right))
      continue;
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
  }
  if (used.bottom < 0) return null;
  return within ? intersection(used, within) : used;
}
