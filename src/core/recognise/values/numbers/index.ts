/** A text where a number should stand, read without taking it for one. */
import type { Decimal } from '../../../decimal';
import { squash } from '../../../text';
import { about } from './about';
import { chinese } from './chinese';
import { digits } from './digits';
import type { NumberForm, NumberFormId } from './form';
import { fullMarks } from './full-marks';
import { nothing } from './nothing';
import { percent } from './percent';
import { range } from './range';
import { scaled } from './scaled';
import { thousands } from './thousands';
import { tick } from './tick';
import { withoutUnit } from './unit';

export const numberForms: readonly NumberForm[] = [
  digits,
  thousands,
  chinese,
  scaled,
  percent,
  fullMarks,
  nothing,
  tick,
  about,
  range,
];

/** Sentences are no numbers, and long ones cost time. */
const LONGEST = 30;

export interface NumberReading {
  readonly form: NumberFormId;
  /** The one number that the text can only mean; null when it is anyone's guess. */
  readonly meant: Decimal | null;
}

/** null for a text that is written like no number. */
export function readNumber(text: string): NumberReading | null {
  if (text.length > LONGEST) return null;
  const written = withoutUnit(squash(text));
  for (const { id, read } of numberForms) {
    const meant = read(written);
    if (meant !== undefined) return { form: id, meant };
  }
  return null;
}
