/** What the summary workbook is made from: the assessments of all villages, put side by side. */
import type { ReadableAssessment } from '../assessment';
import type { Finding } from '../checks/types';
import type { Decimal } from '../decimal';
import type { PreviousScores } from '../last-year/types';
import type { Condition } from '../scheme/policies/types';
import type { Scheme } from '../scheme/types';
import type { GradeReason } from '../totals/graded';
import type { SupervisionProposals } from '../supervision/types';

/** What an item's evidence lacks. */
export type EvidenceGap =
  /** Points claimed and nothing cited, or 不涉及 without its declaration. */
  | { readonly kind: 'nothing' }
  /** `pieces` are missing, and `spells` (months or quarters) have none. */
  | { readonly kind: 'some'; readonly pieces: number; readonly spells: number };

/** What all villages side by side decide about one of them. */
export interface VillageGrading {
  /** The final score: verified or self, with the points that only the comparison yields; null: none yet. */
  readonly final: Decimal | null;
  readonly from: 'self' | 'verified' | null;
  /** By final score; null: ranking is off, or the village has no final score. */
  readonly rank: number | null;
  /** By final score, vetoes, conditions, ranks and quotas; null also while an item is not scored. */
  readonly grade: string | null;
  /** First the grade that the score reaches, then everything that lowered it, in order. */
  readonly reasons: readonly GradeReason[];
  /** Codes of veto items that bar the village from commendation (取消评先). */
  readonly barredBy: readonly string[];
  /** Points in the assessment above; null when the scheme maps none. */
  readonly upper: Decimal | null;
  /** The conditions for which it is proposed for 通报表扬 or 通报批评; none: not proposed. A person decides. */
  readonly commend: readonly Condition[];
  readonly criticise: readonly Condition[];
}

export interface VillageSummary {
  readonly village: string;
  readonly assessment: ReadableAssessment;
  /**
   * 1 for the best; villages with equal final scores share a rank and the next rank is skipped. null: ranking is off, or the
   * village is not comparable.
   */
  readonly rank: number | null;
  /**
   * Its totals can be set against the others': false when the village sent several workbooks and nobody has chosen one
   * yet, its table shows no scores or is made from another scheme, or the roster does not know the village.
   */
  readonly isComparable: boolean;
  /** Items whose points lack evidence, by item code. */
  readonly evidenceGaps: ReadonlyMap<string, EvidenceGap>;
  readonly grading: VillageGrading;
}

export interface Duplicate {
  readonly village: string;
  readonly files: readonly string[];
}

/** A file that is no workbook that can be read. */
export interface Unread {
  readonly file: string;
  /** The village that the file is named for; null when the roster lacks it. */
  readonly village: string | null;
  readonly findings: readonly Finding[];
}

export interface Summary {
  readonly scheme: Scheme;
  /** Ranked by verified totals once every village has one, else by self totals. */
  readonly rankedBy: 'self' | 'verified';
  /** Ranked best first when ranking is on, else in roster order (then by name). One entry per readable workbook with a scheme. */
  readonly villages: readonly VillageSummary[];
  /** On the roster, but no readable workbook came. */
  readonly missing: readonly string[];
  readonly duplicates: readonly Duplicate[];
  readonly unreadable: readonly Unread[];
  /** What the township may want to put under supervision. */
  readonly supervision: SupervisionProposals;
  /** Last year's scores; null: not given. */
  readonly previous: PreviousScores | null;
  /** Every finding of every workbook and of the batch, worst first within a village. */
  readonly findings: readonly Finding[];
}
