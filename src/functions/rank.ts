import { cellByCell } from './cell-by-cell';
import { texts, wrong } from './errors';
import { exactOf } from './numbers';
import { matrixOf } from './ranges';
import type { Matrix, Spill, Value } from './values';

/**
 * ZPT.RANK: the rank of each total, best first; equal totals share a rank and the next rank is skipped. "" for a blank.
 * @param order 0 or left out: the highest is first; 1: the lowest is first
 */
export function rank(totals: unknown, order?: unknown): Spill {
  const range = matrixOf(totals);
  const sign = lowestFirst(order) ? -1 : 1;
  const ranks = ranksOf(range ?? [], sign);
  return cellByCell([range], ([value]) => {
    if (typeof value === 'number') return ranks.get(keyOf(value, sign)) ?? '';
    // A blank has no rank; anything else is refused.
    exactOf(value);
    return '';
  });
}

function lowestFirst(order: unknown): boolean {
  const value = exactOf(matrixOf(order)?.[0]?.[0]);
  if (value === null || value.eq(0)) return false;
  if (value.eq(1)) return true;
  throw wrong(texts().order);
}

/** Each number with its rank: one more than there are numbers before it. */
function ranksOf(range: Matrix, sign: number): ReadonlyMap<number, number> {
  const keys = range
    .flat()
    .filter((value: Value): value is number => typeof value === 'number')
    .map((value) => keyOf(value, sign));
  const ranks = new Map<number, number>();
  Float64Array.from(keys)
    .sort()
    .forEach((key, before) => {
      if (!ranks.has(key)) ranks.set(key, before + 1);
    });
  return ranks;
}

/** Smaller for a better total. To 15 digits, as a spreadsheet shows it: 0.1 + 0.2 and 0.3 share a rank. */
function keyOf(value: number, sign: number): number {
  return -sign * Number(value.toPrecision(15));
}
