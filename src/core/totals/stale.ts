/** Whether a total's formula simply was not recalculated. */
import { type Decimal, ZERO, sum } from '../decimal';
import type { Area } from '../grid/types';
import type { Field, NumberEntry, ScoreTable, WrittenTotal } from '../recognise/types';
import { calculate } from './plain-formula';

/**
 * True when the formula, recalculated, differs from the value stored with it; and true for a formula too rich to
 * recalculate here, such as the template's own, which nobody can change without unlocking the sheet. False for a plain
 * formula that was calculated and is wrong all the same: it leaves rows out.
 */
export function isStale(total: WrittenTotal, stored: Decimal, table: ScoreTable): boolean {
  const formula = total.self.cell?.formula;
  if (formula === undefined) return false;
  const value = calculate(formula, (area) => sumOver(area, table));
  return value === null || !value.eq(stored);
}

/** The numbers of the self score column within the area; null when it covers another column. */
function sumOver(area: Area, { columns, rows, totals }: ScoreTable): Decimal | null {
  const column = columns.self?.column;
  if (area.left !== column || area.right !== column) return null;
  const fields: readonly Field<NumberEntry>[] = [...rows, ...totals].map(({ self }) => self);
  return sum(
    fields
      .filter(({ cell }) => cell && cell.row >= area.top && cell.row <= area.bottom)
      .map(({ value }) => (value.kind === 'number' ? value.value : ZERO)),
  );
}
