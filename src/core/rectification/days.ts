import { type CivilDate, dateFromSerial, serialFromDate } from '../calendar/civil-date';

/** So many days later. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateFromSerial(serialFromDate(date) + days, false) ?? date;
}
