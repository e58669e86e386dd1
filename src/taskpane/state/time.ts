/** The clock as people read it. */
import type { CivilDate } from '../../core/calendar/civil-date';

const two = (value: number): string => String(value).padStart(2, '0');

/** "09:41" */
export function timeText(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Today where the person is. */
export function dateOf(date: Date): CivilDate {
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
