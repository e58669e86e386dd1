/** Last year's scores, wherever they were read: from villages' workbooks, or from a summary of them. */
import type { Decimal } from '../decimal';
import type { Place } from '../recognise/types';

export interface PreviousItem {
  readonly code: string;
  /** "" when it is not known. */
  readonly title: string;
  readonly score: Decimal;
  /** 分值; null when it is not known: then this year's is taken for it. */
  readonly points: Decimal | null;
  /** With the file. */
  readonly place: Place;
}

/** What one file tells of one village. */
export interface PreviousVillage {
  /** As last year's workbook spells it. */
  readonly village: string;
  readonly total: { readonly score: Decimal; readonly place: Place } | null;
  /** What the regular items' points added up to; null when it is not known: then this year's is taken for it. */
  readonly base: Decimal | null;
  readonly items: readonly PreviousItem[];
  readonly place: Place;
}

/** What a year was scored by. */
export interface YearItem {
  readonly code: string;
  /** "" when it is not known. */
  readonly title: string;
  /** null when it is not known. */
  readonly points: Decimal | null;
}

/** One year's scores, for a comparison over several years. */
export interface YearScores {
  /** "2022"; where no year is known, the file's name. */
  readonly label: string;
  /** In the scheme's order; where no scheme is known, as the villages' tables have them. */
  readonly items: readonly YearItem[];
  readonly scores: PreviousScores;
}

/** Several entries of one village: nobody knows which of them counts. */
export interface PreviousScores {
  readonly villages: readonly PreviousVillage[];
}
