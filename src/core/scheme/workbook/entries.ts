/** Cells of the scheme workbook as values; what is not understood is reported and replaced by a stand-in. */
import type { CivilDate } from '../../calendar/civil-date';
import type { Decimal } from '../../decimal';
import { dateEntry, numberEntry } from '../../recognise/entries';
import type { Place } from '../../recognise/types';
import { squash } from '../../text';
import type { Cell } from '../../grid/types';
import { scalarText } from '../../grid/lookup';
import { NO, YES } from '../../vocabulary/words';
import type { SchemeReport } from './report';

export interface Spot {
  /** The column's heading or the setting's name. */
  readonly name: string;
  readonly cell: Cell | undefined;
  readonly place: Place;
}

/** null for a blank; a text is no number, not even "5". */
export function decimalAt({ name, cell, place }: Spot, report: SchemeReport): Decimal | null {
  const entry = numberEntry(cell, false);
  if (entry.kind === 'number') return entry.value;
  if (entry.kind !== 'blank') report('scheme-number', { name, text: scalarText(cell?.value) }, place);
  return null;
}

/** A whole number from 0 to `most`; `otherwise` for a blank. */
export function wholeAt(spot: Spot, most: number, otherwise: number, report: SchemeReport): number {
  const value = decimalAt(spot, report);
  if (value === null) return otherwise;
  const whole = Number(value.toFixed());
  if (Number.isInteger(whole) && whole >= 0 && whole <= most) return whole;
  report('scheme-number/whole', { name: spot.name, text: value.toFixed(), most: String(most) }, spot.place);
  return otherwise;
}

/** More than 0 and at most 1; null for a blank. */
export function shareAt(spot: Spot, report: SchemeReport): Decimal | null {
  const value = decimalAt(spot, report);
  if (value === null || (value.gt(0) && value.lte(1))) return value;
  report('scheme-number/share', { name: spot.name, text: value.toFixed() }, spot.place);
  return null;
}

/** null for a blank. */
export function dateAt(
  { name, cell, place }: Spot,
  date1904: boolean,
  report: SchemeReport,
): CivilDate | null {
  const entry = dateEntry(cell, date1904);
  if (entry.kind === 'date') return entry.value;
  if (entry.kind === 'text') report('scheme-date', { name, text: entry.text }, place);
  return null;
}

/** The choice whose word stands in the cell; `otherwise` for a blank. */
export function choiceAt<K extends string>(
  { name, cell, place }: Spot,
  words: Readonly<Record<K, string>>,
  otherwise: NoInfer<K>,
  report: SchemeReport,
): K {
  const text = squash(scalarText(cell?.value));
  if (text === '') return otherwise;
  const found = (Object.keys(words) as K[]).find((key) => words[key] === text);
  if (found !== undefined) return found;
  report('scheme-word', { name, text, words: Object.values<string>(words) }, place);
  return otherwise;
}

export function yesNoAt(spot: Spot, otherwise: boolean, report: SchemeReport): boolean {
  return choiceAt(spot, { yes: YES, no: NO }, otherwise ? 'yes' : 'no', report) === 'yes';
}
