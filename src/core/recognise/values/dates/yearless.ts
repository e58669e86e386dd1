import { civilDate } from '../../../calendar/civil-date';
import type { DateForm } from './form';

/** Month and day; the year is nobody's to guess, but an assessment period may leave only one. */
export const yearless: DateForm = {
  id: 'yearless',
  read: ({ plain }) => {
    const match =
      /^(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain) ?? /^(\d{1,2})[-./](\d{1,2})[日号]?$/.exec(plain);
    // A leap year has every day that there is.
    const day = match && civilDate(2000, Number(match[1]), Number(match[2]));
    return day && `-${day.slice(4)}`;
  },
  examples: [
    ['3月30日', '--03-30'],
    ['3月30号', '--03-30'],
    ['3.30', '--03-30'],
    ['3/30', '--03-30'],
    ['2月29日', '--02-29'],
  ],
};
