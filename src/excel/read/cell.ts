/** A cell as Excel answers it, and as the neutral grid holds it. */
import { isDateFormatCode } from '../../core/grid/date-format';
import type { Cell, Scalar } from '../../core/grid/types';

/** The same cell out of a range's four tables. */
export interface AnsweredCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
  readonly format: unknown;
}

/** While a custom function has not answered yet. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Until the add-in's functions are there, Excel does not know their names. */
const OWN_FUNCTION = /\bZPT\./i;

/** A text cell may begin with "=" too; then Excel answers the same text as its formula. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** null when the cell holds nothing. */
export function cellOf(row: number, column: number, answered: AnsweredCell): Cell | null {
  const { value, formula, type, format } = answered;
  if (isFormula(formula, value)) {
    const result = resultOf(formula, value, type);
    const place = { row, column, value: result, formula: formula.slice(1) };
    return isShownAsDate(result, format) ? { ...place, isDate: true } : place;
  }
  const constant = scalarOf(value, type);
  if (constant === null || constant === '') return null;
  return isShownAsDate(constant, format)
    ? { row, column, value: constant, isDate: true }
    : { row, column, value: constant };
}

/** null for a formula that nobody has calculated yet. */
function resultOf(formula: string, value: unknown, type: unknown): Scalar {
  const result = scalarOf(value, type);
  if (typeof result !== 'object' || result === null) return type === 'Empty' ? null : result;
  const isWaiting = WAITING.has(result.error) || (result.error === '#NAME?' && OWN_FUNCTION.test(formula));
  return isWaiting ? null : result;
}

export function scalarOf(value: unknown, type: unknown): Scalar {
  if (type === 'Error' && typeof value === 'string') return { error: value };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isShownAsDate(value: Scalar, format: unknown): boolean {
  return typeof value === 'number' && typeof format === 'string' && isDateFormatCode(format);
}
