/**
 * Exact decimal numbers for points. Points such as 0.05 or 1.25 have no exact binary float, so no score
 * is ever added, compared or rounded as a `number`.
 */
import Big from 'big.js';

/** Our own constructor, so that nobody else's settings of the shared library reach the points. */
const Exact = Big();
Exact.DP = 30;
Exact.RM = 1; // half up: 四舍五入

export type Decimal = Big;

/**
 * An exact decimal.
 * @param value a decimal string such as "4.5", a safe integer, or another decimal. Fractions must come as
 * strings; for numbers that a spreadsheet holds use `decimalFromCell`.
 * @throws Error when the text is no decimal number: a programming mistake, never a cell's content.
 */
export function decimal(value: string | number | Decimal): Decimal {
  return new Exact(value);
}

/**
 * The decimal that a spreadsheet shows for a stored binary float. Spreadsheets keep 15 significant digits, so
 * 0.30000000000000004 (a formula 0.1+0.2) is 0.3.
 */
export function decimalFromCell(value: number): Decimal {
  return new Exact(value.toPrecision(15));
}

/** The decimal written in a text such as "4.5" or "-3" (half-width, nothing around it), or null. */
export function parseDecimal(text: string): Decimal | null {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? new Exact(text.replace(/^\+/, '')) : null;
}

export const ZERO: Decimal = decimal(0);

/** The exact sum; zero for no values. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

export function minimum(a: Decimal, b: Decimal): Decimal {
  return a.lte(b) ? a : b;
}

export function maximum(a: Decimal, b: Decimal): Decimal {
  return a.gte(b) ? a : b;
}

/** `value` held within `low` and `high` (both inclusive). */
export function clamp(value: Decimal, low: Decimal, high: Decimal): Decimal {
  return minimum(maximum(value, low), high);
}

/** Rounded half up (四舍五入, away from zero) to `places` decimal places. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, 1);
}

/** Plain digits without exponent or trailing zeros: "4.5", "0.00000005", "100". */
export function formatDecimal(value: Decimal): string {
  const text = value.toFixed();
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
