/** The day by which things are judged to be late. */
import type { CivilDate } from '../calendar/civil-date';
import type { Scheme } from '../scheme/types';

/** The day on which villages hand in, else the last of the period: never today, so that a check gives the same next year. */
export function lastDay({ deadline, period }: Scheme): CivilDate {
  return deadline ?? period.to;
}
