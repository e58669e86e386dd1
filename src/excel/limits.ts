/**
 * How much goes into one batch. Excel on the web takes and answers at most 5 MB a batch; any Excel takes at most 5 million
 * cells a range. Sizes are estimates made on the safe side; an answer that is too large all the same is asked for in halves.
 */
import { isOnTheWeb } from './abilities';

export interface Limits {
  /** Cells asked for in one range, with value, formula, type and number format. */
  readonly cellsOfRange: number;
  /** The same, in all ranges of a batch together. */
  readonly cellsOfBatch: number;
  /** What a batch may say, in bytes of JSON. */
  readonly requestBytes: number;
}

/** A cell of a form takes 30 to 100 bytes: 40,000 of them stay under 5 MB. */
const WEB: Limits = { cellsOfRange: 40_000, cellsOfBatch: 40_000, requestBytes: 3_500_000 };

/** A text of half a gigabyte is the most that JavaScript holds: 2 million cells of 100 bytes stay well under it. */
const DESKTOP: Limits = { cellsOfRange: 1_000_000, cellsOfBatch: 2_000_000, requestBytes: 100_000_000 };

export function limits(): Limits {
  return isOnTheWeb() ? WEB : DESKTOP;
}

/** More than any form, and more than a pane can hold. */
export const MOST_CELLS = 10_000_000;

/** Bytes of one call or one set property with the path of its object, seen in real batches: 250 to 600. */
export const CALL_BYTES = 600;
