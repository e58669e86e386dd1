/** One way in which people write a date as text. Each is a file; its examples are its tests. */

/** How a date is written; the words for it are in messages/ (date-forms). */
export type DateFormId =
  'full' | 'compact' | 'timed' | 'short-year' | 'chinese' | 'month' | 'yearless' | 'serial';

/**
 * What a text says of a date, as ISO writes it: "2022-03-30"; "2022-03" where the day is not said; "--03-30" where the
 * year is not.
 */
export type DateSaid = string;

export interface Written {
  /** Half width and without white space. */
  readonly plain: string;
  /** Half width, as typed. */
  readonly spaced: string;
  /** The workbook counts serial dates from 1904. */
  readonly date1904: boolean;
}

export interface DateForm {
  readonly id: DateFormId;
  /** null: not written like this, or no such day. */
  readonly read: (written: Written) => DateSaid | null;
  readonly examples: readonly (readonly [text: string, said: DateSaid])[];
}
