/**
 * The totals of the perfect score table follow its scores, as a spreadsheet would recalculate them, so that an example
 * need not mend them after every edit. A total that an edit has written itself stays as written.
 */
import {
  type Decimal,
  ZERO,
  decimal,
  decimalFromCell,
  formatDecimal,
  minimum,
  roundHalfUp,
} from '../../decimal';
import { NOT_APPLICABLE } from '../../vocabulary/words';
import type { ExampleValue } from '../example';
import type { PlainRow, PlainSheet } from './table';

type Role = 'section' | 'bonus' | 'total';

interface Formula {
  readonly formula: string;
  readonly value: null;
}

const formulaOf = (formula: string): Formula => ({ formula, value: null });

/** The formulas of the total rows by key; recognised by identity, so that an edit's own value is left alone. */
export const TOTAL_FORMULAS = {
  组织领导小计: formulaOf('SUM(I4:I5)'),
  工资保障小计: formulaOf('SUM(I7:I9)+SUMIFS(E7:E7,I7:I7,"不涉及")'),
  加分小计: formulaOf('MIN(4,SUM(I11:I12))'),
  合计: formulaOf('ROUND((I6+I10)*100/(100-SUMIFS(E8:E8,I8:I8,"不涉及")),1)+I13'),
} as const;

const ROLES = new Map<ExampleValue, Role>([
  [TOTAL_FORMULAS.组织领导小计, 'section'],
  [TOTAL_FORMULAS.工资保障小计, 'section'],
  [TOTAL_FORMULAS.加分小计, 'bonus'],
  [TOTAL_FORMULAS.合计, 'total'],
]);

/** The same by row, for totals that an edit has written itself. */
const ROLE_OF_ROW = new Map<string, Role>(
  Object.entries(TOTAL_FORMULAS).flatMap(([key, formula]) => {
    const role = ROLES.get(formula);
    return role === undefined ? [] : [[key, role] as const];
  }),
);

/** @param selfHeading the heading of the column that is added up */
export function withTotals(
  sheet: PlainSheet,
  headings: readonly ExampleValue[],
  selfHeading: string,
): PlainSheet {
  const column = headings.indexOf(selfHeading);
  if (column < 0) return sheet;
  let section = ZERO;
  let regular = ZERO;
  let bonus = ZERO;
  let excluded = ZERO;
  const rows = sheet.rows.map((row): PlainRow => {
    const value = row.values[column] ?? null;
    const role = ROLES.get(value);
    const ownRole = ROLE_OF_ROW.get(row.key);
    if (role === undefined && ownRole !== undefined) {
      if (ownRole === 'section') regular = regular.plus(shown(value));
      if (ownRole === 'bonus') bonus = shown(value);
      section = ZERO;
      return row;
    }
    if (role === undefined) {
      section = section.plus(worth(row, value));
      if (row.key === '2.2' && value === NOT_APPLICABLE) excluded = decimal(20);
      return row;
    }
    if (role === 'section') regular = regular.plus(section);
    if (role === 'bonus') bonus = section = minimum(section, decimal(4));
    const base = decimal(100);
    const total = regular.times(base).div(base.minus(excluded)).plus(bonus);
    const result = role === 'total' ? roundHalfUp(total, 1) : section;
    section = ZERO;
    return { ...row, values: row.values.map((old) => (old === value ? calculated(old, result) : old)) };
  });
  return { ...sheet, rows };
}

/** A sum skips text; 不涉及 in 2.1 is worth its 30 points. */
function worth(row: PlainRow, value: ExampleValue): Decimal {
  if (typeof value === 'number') return decimalFromCell(value);
  return row.key === '2.1' && value === NOT_APPLICABLE ? decimal(30) : ZERO;
}

/** What a total's cell shows. */
function shown(value: ExampleValue): Decimal {
  const plain = typeof value === 'object' && value !== null && 'formula' in value ? value.value : value;
  return typeof plain === 'number' ? decimalFromCell(plain) : ZERO;
}

function calculated(value: ExampleValue, result: Decimal): ExampleValue {
  return typeof value === 'object' && value !== null && 'formula' in value
    ? { formula: value.formula, value: Number(formatDecimal(result)) }
    : value;
}
