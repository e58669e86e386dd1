import type { DateFormId } from '../../../recognise/values/dates/form';
import type { dates as zhCN } from '../../zh-CN/findings/dates';

/** Why it is no date, after "says …, which". */
const FORMS: Readonly<Record<DateFormId, string>> = {
  full: 'is text, not a date',
  compact: 'is a row of digits, not a date',
  timed: 'is text, not a date',
  'short-year': 'has only two digits of the year',
  chinese: 'is words, not a date',
  month: 'names no day',
  yearless: 'names no year, and the period has only one such day',
  serial: "is a date's serial number in a cell without a date format",
};

/** Dates in the register and in ledgers. */
export const dates: typeof zhCN = {
  'date-not-date': ({ column, text }) => ({
    message: `${column} says “${text}”, which names no day and cannot be compared with limits or the period.`,
    found: text,
    expected: 'a date with year, month and day, such as 2022年3月30日; blank while there is none',
    remedy: 'Write the full date; if there is none yet, leave the cell blank and explain it in the notes.',
  }),
  'date-not-date/day': ({ column, text, form, date }) => ({
    message: `${column} says “${text}”, which ${FORMS[form]}; it counts as ${date}.`,
    found: text,
    expected: date,
    remedy: `If that is right, change it to the date ${date}; if not, write the right date.`,
  }),
  'date-not-date/month': ({ column, text, month }) => ({
    message: `${column} says “${text}”, which names no day; it counts as some day of ${month}.`,
    found: text,
    expected: 'a date with year, month and day, such as 2022年3月30日',
    remedy: 'Add the day.',
  }),
  'date-not-date/year': ({ column, text }) => ({
    message: `${column} says “${text}”, which names no year.`,
    found: text,
    expected: 'a date with year, month and day, such as 2022年3月30日',
    remedy: 'Add the year.',
  }),
};
