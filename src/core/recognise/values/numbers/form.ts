/** One way in which people write a number as text. Each is a file; its examples are its tests. */
import type { Decimal } from '../../../decimal';

/** How a text in a number's place is written; the words for it are in messages/ (number-forms). */
export type NumberFormId =
  | 'digits'
  | 'thousands'
  | 'chinese'
  | 'scaled'
  | 'percent'
  | 'full-marks'
  | 'nothing'
  | 'tick'
  | 'about'
  | 'range'
  /** The spreadsheet made a date of it. */
  | 'date';

export interface NumberForm {
  readonly id: NumberFormId;
  /** undefined: not written like this; null: written like this, and no one number follows from it. */
  readonly read: (text: Written) => Decimal | null | undefined;
  /** The text as typed, and the number it can only mean; null: none. */
  readonly examples: readonly (readonly [text: string, meant: string | null])[];
}

/** A text half width and without white space. */
export interface Written {
  readonly whole: string;
  /** Without what stands around the number alone: 得 before it, 分 or another unit after it. */
  readonly bare: string;
}
