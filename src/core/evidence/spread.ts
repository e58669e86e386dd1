/** Evidence that must be spread over the months, quarters or half-years of the period. */
import { type CivilDate, type Period, monthOf } from '../calendar/civil-date';
import type { Spread } from '../scheme/types';

const MONTHS: Readonly<Record<Spread, number>> = { month: 1, quarter: 3, 'half-year': 6 };

/** The month (1–12), quarter (1–4) or half-year (1–2) of a date. */
export function partOf(date: CivilDate, spread: Spread): number {
  return Math.ceil(monthOf(date) / MONTHS[spread]);
}

/** The months (1–12), quarters (1–4) or half-years (1–2) that a period touches, in its order, each once. */
export function partsOfPeriod(period: Period, spread: Spread): readonly number[] {
  const first = monthNumber(period.from);
  const last = Math.min(monthNumber(period.to), first + 11);
  const parts = new Set<number>();
  for (let month = first; month <= last; month += 1) {
    parts.add(Math.ceil(((month % 12) + 1) / MONTHS[spread]));
  }
  return [...parts];
}

/** Months since year 0, January being 0 modulo 12. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + monthOf(date) - 1;
}
