/** Evidence that must be spread over the months or quarters of the period. */
import { type Period, monthOf } from '../calendar/civil-date';

/** The months (1–12) or quarters (1–4) that a period touches, in its order, each once. */
export function partsOfPeriod(period: Period, spread: 'month' | 'quarter'): readonly number[] {
  const first = monthNumber(period.from);
  const last = Math.min(monthNumber(period.to), first + 11);
  const parts = new Set<number>();
  for (let month = first; month <= last; month += 1) {
    const inYear = (month % 12) + 1;
    parts.add(spread === 'month' ? inYear : Math.ceil(inYear / 3));
  }
  return [...parts];
}

/** Months since year 0, January being 0 modulo 12. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + monthOf(date) - 1;
}
