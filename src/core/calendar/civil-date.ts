/** Dates without a clock or a time zone, as "YYYY-MM-DD". */

/** An ISO calendar date such as "2022-03-30"; compares as text. */
export type CivilDate = string;

export interface Period {
  /** First day, inclusive. */
  readonly from: CivilDate;
  /** Last day, inclusive. */
  readonly to: CivilDate;
}

const DAY = 86_400_000;

/** The date of year, month (1–12) and day (1–31); null when there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/**
 * The date of a spreadsheet serial number (days; a fraction is the time of day and is dropped).
 * In the 1900 system serial 60 is a day that never was (29 February 1900, kept by spreadsheets since Lotus 1-2-3).
 */
export function dateFromSerial(serial: number, date1904: boolean): CivilDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return null;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(epoch + days * DAY).toISOString().slice(0, 10);
}

/** The serial number (1900 system) of a date on or after 1 March 1900. */
export function serialFromDate(date: CivilDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
}

/**
 * The date written in a text that names year, month and day: 2022-03-30, 2022.3.30, 2022/3/30, 2022年3月30日,
 * 20220330. Anything vaguer is null: a year is never guessed.
 */
export function parseCivilDate(text: string): CivilDate | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const match =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function isWithin(date: CivilDate, period: Period): boolean {
  return date >= period.from && date <= period.to;
}

/**
 * The days that a date or a month means.
 * @param said "2022-03-30", or "2022-03" for any day of that month
 */
export function daysOf(said: string): Period {
  return said.length === 7 ? { from: `${said}-01`, to: `${said}-31` } : { from: said, to: said };
}

/** Whether a date, or any day of a month, lies in the period. */
export function mayLieWithin(said: string, period: Period): boolean {
  const { from, to } = daysOf(said);
  return to >= period.from && from <= period.to;
}

/** The month, 1–12. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

/** The quarter, 1–4. */
export function quarterOf(date: CivilDate): number {
  return Math.ceil(monthOf(date) / 3);
}

/** Days from one date to another; negative when the other is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The date so many days later. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
