/** A text or a bare number where a date should stand, read without taking it for one. */
import { squash } from '../../../text';
import { chinese } from './chinese';
import { compact } from './compact';
import type { DateForm, DateFormId, DateSaid } from './form';
import { full } from './full';
import { month } from './month';
import { serial } from './serial';
import { shortYear } from './short-year';
import { timed } from './timed';
import { yearless } from './yearless';

export const dateForms: readonly DateForm[] = [
  full,
  compact,
  month,
  yearless,
  shortYear,
  timed,
  chinese,
  serial,
];

/** Sentences are no dates, and long ones cost time. */
const LONGEST = 30;

export interface DateReading {
  readonly form: DateFormId;
  readonly said: DateSaid;
}

/** null for what is written like no date. */
export function readDate(text: string, date1904: boolean): DateReading | null {
  if (text.length > LONGEST) return null;
  const written = { plain: squash(text), spaced: text.normalize('NFKC'), date1904 };
  for (const { id, read } of dateForms) {
    const said = read(written);
    if (said !== null) return { form: id, said };
  }
  return null;
}

/** The same for a number in a cell without a date format. 2022.1 may be January or October: a last zero is not kept. */
export function readDateNumber(value: number, date1904: boolean): DateReading | null {
  const text = String(Number(value.toPrecision(15)));
  const read = readDate(text, date1904);
  if (read?.form === 'yearless' || (read?.form === 'month' && /\.1$/.test(text))) return null;
  return read;
}
