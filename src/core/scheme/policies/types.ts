/**
 * Conventions of a whole sheet (计分办法) as data: what happens to sections, bonuses, totals, ranks and grades beyond the
 * scoring of single items. The letters are those of the catalogue of conventions found in published tables.
 */
import type { Decimal } from '../../decimal';

export type Comparison = '≥' | '>' | '≤' | '<';

/** What a condition looks at; `of` is an item's code or a section's title. */
export type Condition =
  | {
      readonly of: 'total' | 'rank' | 'rank-from-last' | 'bonus' | 'lowest-section';
      readonly is: Comparison;
      readonly value: Decimal;
    }
  /** Score in percent of what could be had. */
  | { readonly of: 'rate'; readonly name: string; readonly is: Comparison; readonly value: Decimal }
  /** Whether a veto item was declared 发生. */
  | { readonly of: 'event'; readonly item: string; readonly occurred: boolean };

export type Need = 'all' | 'any';

/** The least percentage for a grade. */
export interface GradeStep {
  readonly name: string;
  readonly points: Decimal;
}

export type Policy =
  /** B1–B3: bonus items counted together: their sum or only the highest, at most `cap`. */
  | {
      readonly type: 'bonus-group';
      readonly items: readonly string[];
      readonly pick: 'sum' | 'highest';
      readonly cap: Decimal | null;
    }
  /** B4: of these items a village counts 1 / 目标数 (the number that signed); a blank 目标数 means it alone. */
  | { readonly type: 'shared'; readonly items: readonly string[] }
  /** V2: a section below `least` percent of its points counts as zero; no sections named: every one. */
  | { readonly type: 'section-gate'; readonly sections: readonly string[]; readonly least: Decimal }
  /** T2, T4: the section's score, as a share of its items' points, is worth `points` of the base. */
  | { readonly type: 'section-weight'; readonly section: string; readonly points: Decimal }
  /** N4: full marks for these items when the village holds the honour, says so in 扣分原因 and proves it. */
  | { readonly type: 'exempt'; readonly honour: string; readonly items: readonly string[] }
  /** T6: scored by a department and entered in 核定分; the village does not score itself. */
  | { readonly type: 'external'; readonly items: readonly string[]; readonly department: string }
  /** W4: whoever verifies may only take away; no items named: all regular items. */
  | { readonly type: 'verify-down'; readonly items: readonly string[] }
  /** T7: points by the village's rank in 实际数 among all; ranks beyond the table get `rest`. */
  | {
      readonly type: 'rank-points';
      readonly item: string;
      readonly best: 'most' | 'least';
      readonly table: readonly Decimal[];
      readonly rest: Decimal;
      /** Villages that share a rank: each gets its points, or all the mean of the ranks they take up. */
      readonly ties: 'same' | 'mean';
    }
  /** T8: 分值 × 实际数 ÷ the highest 实际数 of all villages. */
  | { readonly type: 'rank-ratio'; readonly item: string }
  /** T5: what a final score is worth in the assessment above. */
  | {
      readonly type: 'upper-band';
      readonly from: Decimal;
      readonly fromInclusive: boolean;
      readonly to: Decimal | null;
      readonly toInclusive: boolean;
      readonly points: Decimal;
    }
  /** G2–G4: without these conditions the grade is not given but the next lower one. */
  | {
      readonly type: 'grade-needs';
      readonly grade: string;
      readonly need: Need;
      readonly conditions: readonly Condition[];
    }
  /** G2, G3, V5: with these conditions the grade is at most this one. */
  | {
      readonly type: 'grade-when';
      readonly grade: string;
      readonly need: Need;
      readonly conditions: readonly Condition[];
    }
  /** G5: an item or section is graded by itself, and the lowest grade counts. Steps in percent, best first. */
  | { readonly type: 'grade-criterion'; readonly name: string; readonly steps: readonly GradeStep[] }
  /** G6: at most so many villages, or so many percent of them, get the grade; whoever ties beyond that does not. */
  | {
      readonly type: 'grade-quota';
      readonly grade: string;
      readonly most: Decimal | null;
      readonly share: Decimal | null;
    }
  | { readonly type: 'commend'; readonly need: Need; readonly conditions: readonly Condition[] }
  | { readonly type: 'criticise'; readonly need: Need; readonly conditions: readonly Condition[] };

export type PolicyType = Policy['type'];
export type PolicyOf<T extends PolicyType> = Extract<Policy, { type: T }>;

/** How the final score comes about; a scheme without it has `PLAIN_OUTCOME`. */
export interface Outcome {
  /** T3: the total of `base` points is shown as one of this many; null: as it is. */
  readonly convertTo: Decimal | null;
  /** Deductions (扣减) may push a total below 0. */
  readonly belowZero: boolean;
  /**
   * same-for-all: verified once every village has a verified total, until then self for everybody; verified: none
   * without one; verified-or-self: verified where there is one, else self.
   */
  readonly finalScore: 'same-for-all' | 'verified' | 'verified-or-self';
  /** Sections that part equal final scores, the first that differs; none: equal scores share a rank. */
  readonly tieSections: readonly string[];
}
