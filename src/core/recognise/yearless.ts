/** "3月30日" in a list that covers one assessment period: the year follows when the period has only one such day. */
import { type CivilDate, type Period, civilDate, isWithin } from '../calendar/civil-date';
import type { DateEntry, Submission } from './types';

/**
 * The submission with the years that its period leaves no doubt about: dates of evidence and days on which cases were
 * accepted. A limit or a day of completion may lie after the period, so those keep their doubt. The same submission where
 * no year is missing.
 */
export function withYears(submission: Submission, period: Period): Submission {
  const { register, cases } = submission;
  const isAny =
    register?.rows.some(({ date }) => isYearless(date.value)) === true ||
    cases?.rows.some(({ dates }) => isYearless(dates.acceptedOn)) === true;
  if (!isAny) return submission;
  return {
    ...submission,
    register: register && {
      ...register,
      rows: register.rows.map((row) => ({
        ...row,
        date: { ...row.date, value: withYear(row.date.value, period) },
      })),
    },
    cases: cases && {
      ...cases,
      rows: cases.rows.map((row) =>
        row.dates.acceptedOn
          ? { ...row, dates: { ...row.dates, acceptedOn: withYear(row.dates.acceptedOn, period) } }
          : row,
      ),
    },
  };
}

function isYearless(entry: DateEntry | undefined): boolean {
  return entry?.kind === 'text' && entry.dayOfYear !== undefined;
}

function withYear(entry: DateEntry, period: Period): DateEntry {
  if (entry.kind !== 'text' || entry.dayOfYear === undefined) return entry;
  const value = onlyDay(entry.dayOfYear, period);
  return value === null ? entry : { kind: 'date', value, written: { text: entry.text, form: 'yearless' } };
}

/** @param dayOfYear "--03-30" @returns null where the period has no such day, or several */
function onlyDay(dayOfYear: string, period: Period): CivilDate | null {
  const [month, day] = [Number(dayOfYear.slice(2, 4)), Number(dayOfYear.slice(5))];
  const last = Number(period.to.slice(0, 4));
  const found: CivilDate[] = [];
  for (let year = Number(period.from.slice(0, 4)); year <= last && found.length < 2; year += 1) {
    const date = civilDate(year, month, day);
    if (date !== null && isWithin(date, period)) found.push(date);
  }
  const [only, another] = found;
  return only !== undefined && another === undefined ? only : null;
}
