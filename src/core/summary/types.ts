/** What the summary workbook is made from: the assessments of all villages, put side by side. */
import type { Assessment, ReadableAssessment } from '../assessment';
import type { Finding } from '../checks/types';
import type { Decimal } from '../decimal';
import type { Scheme } from '../scheme/types';

export interface VillageSummary {
  readonly village: string;
  readonly assessment: ReadableAssessment;
  /** 1 for the best; villages with equal totals share a rank and the next rank is skipped. null: ranking is off. */
  readonly rank: number | null;
}

export interface Duplicate {
  readonly village: string;
  readonly files: readonly string[];
}

export interface Summary {
  readonly scheme: Scheme;
  /** Ranked best first when ranking is on, else in roster order (then by name). One entry per readable workbook with a scheme. */
  readonly villages: readonly VillageSummary[];
  /** On the roster, but no readable workbook came. */
  readonly missing: readonly string[];
  readonly duplicates: readonly Duplicate[];
  readonly unreadable: readonly Extract<Assessment, { readable: false }>[];
  /** Every finding of every workbook and of the batch, worst first within a village. */
  readonly findings: readonly Finding[];
  /** The mean self total of the villages, rounded by the scheme; null without villages. */
  readonly mean: Decimal | null;
}
