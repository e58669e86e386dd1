/** What the township may want to put under supervision: proposals with their reasons as data, never decisions. */
import type { CivilDate } from '../calendar/civil-date';
import type { Decimal } from '../decimal';
import type { Place } from '../recognise/types';
import type { CaseReason } from './case-reasons';

/** A case proposed for 挂牌督办. */
export interface CaseProposal {
  /** null: the workbook does not say. */
  readonly village: string | null;
  /** 涉及项目或单位, as written. */
  readonly party: string;
  readonly acceptedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly closedOn: CivilDate | null;
  /** What a closed case would have been proposed for is kept, but nothing is left to supervise. */
  readonly isOpen: boolean;
  readonly reasons: readonly CaseReason[];
  /** Where the case stands; the file among it. */
  readonly place: Place;
}

/** Why a village is proposed for 督查. Counts and shares are over all villages' ledgers. */
export type VillageReason =
  | { readonly kind: 'open-cases'; readonly count: number; readonly from: Decimal }
  | { readonly kind: 'overdue-cases'; readonly count: number; readonly from: Decimal }
  /** `share` in per cent, rounded half up to one place. */
  | {
      readonly kind: 'case-share';
      readonly count: number;
      readonly of: number;
      readonly share: Decimal;
      readonly from: Decimal;
    }
  | {
      readonly kind: 'score';
      readonly total: Decimal;
      readonly by: 'self' | 'verified';
      readonly below: Decimal;
    }
  | { readonly kind: 'grade'; readonly grade: string };

/** A village proposed for 督查. */
export interface VillageProposal {
  readonly village: string;
  readonly file: string;
  /** Each with the cells it rests on. */
  readonly reasons: readonly { readonly reason: VillageReason; readonly places: readonly Place[] }[];
}

export interface SupervisionProposals {
  /** In the order of the assessments. */
  readonly villages: readonly VillageProposal[];
  /** Open ones first, each in the order of the assessments and of the ledger. */
  readonly cases: readonly CaseProposal[];
  /** The scheme has a threshold for villages, and for cases: without one, none can be proposed. */
  readonly looksAt: { readonly villages: boolean; readonly cases: boolean };
  /** Villages that handed in more than once: which of their ledgers counts is not known, so no 督查 is proposed. */
  readonly unclear: readonly string[];
}
