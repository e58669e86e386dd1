/** Ranks: best first, equal totals share a rank, and the next rank is skipped. */
import type { Decimal } from '../decimal';

/** The rank of each total; null totals have none. */
export function ranksOf(totals: readonly (Decimal | null)[]): readonly (number | null)[] {
  const known = totals.flatMap((total) => (total ? [total] : []));
  return totals.map((total) => (total ? known.filter((other) => other.gt(total)).length + 1 : null));
}
