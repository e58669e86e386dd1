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
  const value = calculate(formula, (area) => sumOver(area, total, table));
  return value === null || !value.eq(stored);
}

/** The numbers of the total's own column on its own sheet within the area; null when it covers another column. */
function sumOver(
  area: Area,
  { self: { cell: own, place } }: WrittenTotal,
  table: ScoreTable,
): Decimal | null {
  const { rows, totals } = table;
  if (!own || area.left !== own.column || area.right !== own.column) return null;
  const fields: readonly Field<NumberEntry>[] = [...rows, ...totals].map(({ self }) => self);
  return sum(
    fields
      .filter(
        ({ cell, place: { sheet } }) =>
          cell &&
          sheet === place.sheet &&
          cell.column === own.column &&
          cell.row >= area.top &&
          cell.row <= area.bottom,
      )
      .map(({ value }) => (value.kind === 'number' ? value.value : ZERO)),
  );
}
