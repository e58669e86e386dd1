/** The result of assessing one village's workbook. */
import type { Finding } from './checks/types';
import type { Decimal } from './decimal';
import type { Bounds, Explanation } from './scoring/suggestion';
import type { EvidenceCount, EvidenceFolder } from './evidence/types';
import type { OwnWorkbook } from './recognise/own-workbook';
import type { ScoreRow, Submission } from './recognise/types';
import type { Item, Scheme } from './scheme/types';
import type { Unreadable } from './grid/types';

/** done: nothing to do; unfilled: no score yet; wrong: an error; no-evidence: points without 佐证; not-applicable: 不涉及; missing: the row is gone. */
export type ItemStatus = 'done' | 'unfilled' | 'wrong' | 'no-evidence' | 'not-applicable' | 'missing';

export interface ItemAssessment {
  readonly item: Item;
  /** The row of the village's table; null when it is missing. */
  readonly row: ScoreRow | null;
  /**
   * The self score that counts: the number as written (score-out-of-range says when it is beyond reach), or what 不涉及
   * is worth; null while unknown, and for 不涉及 that takes the item out of the base.
   */
  readonly self: Decimal | null;
  /** True when the village wrote 不涉及 and the scheme allows it. */
  readonly notApplicable: boolean;
  /** What the rule makes of the counts; null when it cannot say. */
  readonly suggested: Decimal | null;
  readonly explanation: Explanation | null;
  /** Where the score may lie, for a rule that leaves it to judgement; null or absent: it does not. */
  readonly range?: Bounds | null;
  readonly verified: Decimal | null;
  readonly evidence: EvidenceCount;
  readonly status: ItemStatus;
}

export interface Totals {
  /** Sum of what is known of the self scores, by the scheme's policies, rounded once; items without a score add nothing. */
  readonly self: Decimal;
  /** The same with the rules' suggestions (and, if the scheme says so, without points that lack evidence). */
  readonly suggested: Decimal;
  /** The same with the verified scores; null while none is filled in. */
  readonly verified: Decimal | null;
  /** The most that regular items can give: the scheme's base. */
  readonly max: Decimal;
  /** The bonus contained in `self`, after the cap. */
  readonly bonus: Decimal;
  /** The total as the sheet says it; null when it says none. */
  readonly declared: Decimal | null;
}

export interface SectionTotal {
  readonly title: string;
  readonly self: Decimal;
  readonly verified: Decimal | null;
  readonly max: Decimal;
  readonly kind: 'regular' | 'bonus' | 'penalty';
}

export interface Progress {
  /** Items with a usable score, of `of` scored items. */
  readonly filled: number;
  readonly of: number;
}

interface AssessedFile {
  readonly file: string;
  readonly village: string | null;
  readonly findings: readonly Finding[];
}

/** One of our own workbooks: nothing of it is assessed. */
export interface NotSubmission {
  readonly reason: 'not-submission';
  readonly kind: OwnWorkbook;
}

/** `readable` false: the file is no workbook, or none that was handed in, or nothing can be assessed without a scheme; it has findings only. */
export type Assessment =
  | (AssessedFile & { readonly readable: false; readonly unreadable: Unreadable | NotSubmission })
  | (AssessedFile & {
      readonly readable: true;
      readonly submission: Submission;
      /** null: neither given nor in the workbook, so nothing is scored. */
      readonly scheme: Scheme | null;
      readonly items: readonly ItemAssessment[];
      /** null: without a scheme, or the workbook has no column of self scores. */
      readonly totals: Totals | null;
      readonly sections: readonly SectionTotal[];
      /** By the self total and vetoes; null when the scheme has no grades or an item is not scored yet. */
      readonly grade: string | null;
      readonly progress: Progress;
      /** The evidence folder that was looked at; null or absent: none. */
      readonly evidence?: EvidenceFolder | null;
    });

export type ReadableAssessment = Extract<Assessment, { readable: true }>;
