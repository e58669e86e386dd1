/**
 * Recalculating the plain formulas that people write for totals: sums and differences of cells, areas and numbers. It
 * tells a total that was not recalculated from a formula that leaves rows out. Anything richer is not recalculated.
 */
import { type Decimal, ZERO, parseDecimal } from '../decimal';
import { parseArea } from '../grid/address';
import type { Area } from '../grid/types';

const TERM = /([+-]?)(SUM\(([^()]*)\)|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?)/gy;

/**
 * @param formula without its leading "="
 * @param sumOf the sum of the numbers in an area; null when the area reaches beyond what is known
 * @returns null when the formula is not plain
 */
export function calculate(formula: string, sumOf: (area: Area) => Decimal | null): Decimal | null {
  const text = formula.replace(/\s+/g, '').toUpperCase();
  let total = ZERO;
  let position = 0;
  for (const match of text.matchAll(TERM)) {
    if (position > 0 && !match[1]) return null;
    const value = termValue(match[2] ?? '', match[3], sumOf);
    if (value === null) return null;
    total = match[1] === '-' ? total.minus(value) : total.plus(value);
    position = match.index + match[0].length;
  }
  return position === text.length && position > 0 ? total : null;
}

function termValue(
  term: string,
  listed: string | undefined,
  sumOf: (area: Area) => Decimal | null,
): Decimal | null {
  const number = parseDecimal(term);
  if (number) return number;
  let total = ZERO;
  for (const address of (listed ?? term).split(',')) {
    const area = parseArea(address);
    const value = area ? sumOf(area) : parseDecimal(address);
    if (value === null) return null;
    total = total.plus(value);
  }
  return total;
}
