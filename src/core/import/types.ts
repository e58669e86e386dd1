/** What the import of a 考核细则 or 评分表 hands on, and what it is unsure of. */
import type { Severity } from '../checks/types';
import type { Decimal } from '../decimal';
import type { DoubtId, DoubtParams } from '../messages/import';
import type { Place } from '../recognise/types';
import type { Scheme } from '../scheme/types';

/** Something that was not plain in the table: nothing is guessed without one. */
export interface Doubt {
  readonly messageId: DoubtId;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  /** error: the draft cannot be used before it is settled; warning: to be looked at; info: only to be known. */
  readonly severity: Severity;
  /** The cell of the table read; `item` is the code given in the draft. */
  readonly place: Place;
}

export interface DoubtReport {
  <Id extends DoubtId>(messageId: Id, params: DoubtParams<Id>, place: Place, severity?: Severity): void;
}

export interface ImportResult {
  /** null when no table of items was found. */
  readonly scheme: Scheme | null;
  /** In the order of the cells. */
  readonly doubts: readonly Doubt[];
  readonly counts: {
    readonly items: number;
    /** Items whose rule was read from the sentence, wholly or in part. */
    readonly rulesRead: number;
    /** Sheets that held a table. */
    readonly sheets: readonly string[];
  };
}

export interface ImportOptions {
  /** The year assessed, when the table names none. */
  readonly year: number;
  /** As places name it. */
  readonly file: string;
}

/** Points as a text holds them, with the words they stood in. */
export interface WrittenPoints {
  readonly value: Decimal;
  readonly words: string;
}
