/** What a cell holds, read as a number or a date without any coercion. */
import { type CivilDate, dateFromSerial, parseCivilDate } from '../calendar/civil-date';
import { type Decimal, decimalFromCell } from '../decimal';
import { isCellError, isUncalculated, scalarText } from '../grid/lookup';
import type { Cell } from '../grid/types';
import { isBlankText, squash } from '../text';
import { NOT_APPLICABLE } from '../vocabulary/words';
import type { DateEntry, NumberEntry } from './types';
import { readDate, readDateNumber } from './values/dates';
import { readNumber } from './values/numbers';

/** The one number that a text can only mean: "5分", "５", "四点五分", "2000万"; null for anything else. */
export function numberMeant(text: string): Decimal | null {
  return readNumber(text)?.meant ?? null;
}

function dateShown({ value, isDate }: Cell, date1904: boolean): CivilDate | null {
  return isDate && typeof value === 'number' ? dateFromSerial(value, date1904) : null;
}

export function numberEntry(cell: Cell | undefined, date1904: boolean): NumberEntry {
  if (!cell) return { kind: 'blank' };
  if (isUncalculated(cell)) return { kind: 'uncalculated' };
  const { value } = cell;
  if (isCellError(value)) return { kind: 'error', text: value.error };
  // "5-1" typed into a score cell becomes the first of May: no number that anybody meant.
  const date = dateShown(cell, date1904);
  if (date !== null) return { kind: 'text', text: date, meant: null, form: 'date' };
  if (typeof value === 'number') return { kind: 'number', value: decimalFromCell(value) };
  const text = scalarText(value);
  if (isBlankText(text)) return { kind: 'blank' };
  if (squash(text) === NOT_APPLICABLE) return { kind: 'not-applicable' };
  const read = readNumber(text);
  return read ? { kind: 'text', text, ...read } : { kind: 'text', text, meant: null };
}

export function dateEntry(cell: Cell | undefined, date1904: boolean): DateEntry {
  if (!cell || cell.value === null) return { kind: 'blank' };
  const shown = dateShown(cell, date1904);
  if (shown !== null) return { kind: 'date', value: shown };
  const text = scalarText(cell.value);
  if (isBlankText(text)) return { kind: 'blank' };
  const written = parseCivilDate(text);
  return written === null ? { kind: 'text', text } : { kind: 'date', value: written };
}

/** The same where people type dates: whatever can only mean one day or month is read, with how it is written. */
export function typedDateEntry(cell: Cell | undefined, date1904: boolean): DateEntry {
  if (!cell || cell.value === null) return { kind: 'blank' };
  const shown = dateShown(cell, date1904);
  if (shown !== null) return { kind: 'date', value: shown };
  const text = scalarText(cell.value);
  if (isBlankText(text)) return { kind: 'blank' };
  const read =
    typeof cell.value === 'number' ? readDateNumber(cell.value, date1904) : readDate(text, date1904);
  if (!read) return { kind: 'text', text };
  const { form, said } = read;
  if (said.startsWith('--')) return { kind: 'text', text, dayOfYear: said };
  const written = { text, form };
  return said.length === 7 ? { kind: 'month', value: said, written } : { kind: 'date', value: said, written };
}

/** Numbers or codes written in one cell: parted by 、，,；; a slash or white space. */
export function listed(text: string): readonly string[] {
  // Most cells list one: a code or a number.
  if (/^[0-9A-Za-z.-]+$/.test(text)) return [text];
  return text
    .normalize('NFKC')
    .split(/[、,;，；\s]+/)
    .filter((part) => part !== '');
}
