/**
 * The very hidden sheet that a summary file carries beside what people see: by which scheme it was made, which villages'
 * totals count, and how often each check found something. Rows of a key and its values, all of them texts.
 */

export const RECORD_SHEET = '_zpt_record';

/** Changes whenever a key or its values change their meaning. */
export const RECORD_FORMAT = '1';

export const RECORD_KEYS = {
  format: 'format',
  /** What the rows of the summary are: one of LEVELS. */
  level: 'level',
  schemeId: 'schemeId',
  schemeVersion: 'schemeVersion',
  /** The scheme as JSON; several rows, because a cell holds 32767 characters. */
  scheme: 'scheme',
  madeOn: 'madeOn',
  /** Name; "1" when its total counts. */
  village: 'village',
  /** Id, kind, findings, villages, one of its messages. */
  check: 'check',
} as const;

export const LEVELS = { villages: 'villages', townships: 'townships' } as const;
export type Level = keyof typeof LEVELS;
