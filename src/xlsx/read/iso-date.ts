/** Cells of type "d" (strict files) hold dates as ISO 8601 text; the grid holds serial numbers. */
import { parseCivilDate, serialFromDate } from '../../core/calendar/civil-date';

const FROM_1904 = 1462;

/**
 * The serial number of "2022-03-30" or "2022-03-30T08:30:00Z" in the workbook's date system, or the part of a day of a time
 * alone ("08:30:00"); null when it is neither.
 */
export function serialFromIso(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d\d-\d\d)?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text.trim());
  if (!match || match[0] === '') return null;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  if (match[1] === undefined) return seconds / 86_400;
  const date = parseCivilDate(match[1]);
  return date === null ? null : serialFromDate(date) - (date1904 ? FROM_1904 : 0) + seconds / 86_400;
}
