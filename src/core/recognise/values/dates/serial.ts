import { dateFromSerial } from '../../../calendar/civil-date';
import type { DateForm } from './form';

/** 2000 to 2099: numbers of days that nobody would type for anything else in a column of dates. */
const FIRST = '2000-01-01';
const LAST = '2099-12-31';

/** The spreadsheet's own number of a day, shown as a number because the cell lost its date format. */
export const serial: DateForm = {
  id: 'serial',
  read: ({ plain, date1904 }) => {
    if (!/^\d{5}(?:\.\d+)?$/.test(plain)) return null;
    const date = dateFromSerial(Number(plain), date1904);
    return date !== null && date >= FIRST && date <= LAST ? date : null;
  },
  examples: [
    ['44650', '2022-03-30'],
    ['44650.75', '2022-03-30'],
  ],
};
