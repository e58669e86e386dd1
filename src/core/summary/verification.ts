/** 核定: self and verified scores side by side, and what is still to be verified. */
import type { ItemAssessment } from '../assessment';
import { isOutOfRange } from '../checks/rows/score-out-of-range';
import type { Decimal } from '../decimal';
import type { NumberEntry, Place } from '../recognise/types';
import type { Item, Scheme } from '../scheme/types';
import { isBlankText } from '../text';
import { scoreOf } from '../totals/entry';
import type { VillageSummary } from './types';

/**
 * unverified: nothing in 核定分 yet; not-counted: what stands there is no score; out-of-range: beyond the item's points; same:
 * as the self score; within: differs by no more than the scheme lets pass without a word; explained and unexplained: differs
 * by more (or differs and says why), with and without 核定说明; no-self: there is no self score to differ from.
 */
export type VerifiedState =
  'unverified' | 'not-counted' | 'out-of-range' | 'same' | 'within' | 'explained' | 'unexplained' | 'no-self';

export interface ItemVerification {
  readonly item: Item;
  readonly self: Decimal | null;
  /** null also where 不涉及 was verified and takes the item out of the base. */
  readonly verified: Decimal | null;
  /** 不涉及, where the scheme allows it. */
  readonly notApplicable: { readonly self: boolean; readonly verified: boolean };
  /** Verified less self, in points; null unless both are known. */
  readonly difference: Decimal | null;
  /** 核定说明; "" where there is none. */
  readonly note: string;
  readonly state: VerifiedState;
  /** With the file. */
  readonly places: { readonly self: Place; readonly verified: Place };
}

export interface VillageVerification {
  readonly village: VillageSummary;
  /** What is to be verified, in the scheme's order: no vetoes, no missing rows, no bonus that nobody claims. */
  readonly items: readonly ItemVerification[];
  /** Items with a verified score that counts, of `of`. */
  readonly done: number;
  readonly of: number;
  /** Items that differ by more than the scheme lets pass, without a 核定说明. */
  readonly unexplained: number;
  /** Verified total less self total; null until something is verified. */
  readonly difference: Decimal | null;
  /** The final score by the scheme's policy (summary/final), and which scores it is made from. */
  readonly final: Decimal | null;
  readonly from: 'self' | 'verified' | null;
}

/** One entry a village, in the order of the summary. */
export function verificationOf(
  villages: readonly VillageSummary[],
  scheme: Pick<Scheme, 'tolerance'>,
): readonly VillageVerification[] {
  return villages.map((village) => {
    const { assessment, grading } = village;
    const items = assessment.items.flatMap((entry) => itemVerification(entry, scheme) ?? []);
    const { totals } = assessment;
    return {
      village,
      items,
      done: items.filter(({ state }) => isDone(state)).length,
      of: items.length,
      unexplained: items.filter(({ state }) => state === 'unexplained').length,
      difference: totals?.verified ? totals.verified.minus(totals.self) : null,
      final: grading.final,
      from: grading.from,
    };
  });
}

/** Whether anybody has begun to verify. */
export function isAnyVerified(villages: readonly VillageVerification[]): boolean {
  return villages.some(({ items }) => items.some(({ state }) => state !== 'unverified'));
}

/**
 * One item, or null where nothing is to be verified.
 * @param scheme whose tolerance says how far the scores may differ without a word
 */
export function itemVerification(
  { item, row, self, notApplicable }: ItemAssessment,
  { tolerance }: Pick<Scheme, 'tolerance'>,
): ItemVerification | null {
  if (!row || item.kind === 'veto') return null;
  const { value } = row.verified;
  const isClaimed = item.kind === 'regular' || row.self.value.kind !== 'blank';
  if (!isClaimed && value.kind === 'blank') return null;
  const { score: verified, notApplicable: isVerifiedNa } = scoreOf(item, value);
  const difference = self && verified ? verified.minus(self) : null;
  const note = row.verifiedNote.value.trim();
  return {
    item,
    self,
    verified,
    notApplicable: { self: notApplicable, verified: isVerifiedNa },
    difference,
    note,
    state: stateOf({ item, value, self, verified, difference, note, tolerance, notApplicable, isVerifiedNa }),
    places: { self: row.self.place, verified: row.verified.place },
  };
}

interface Compared {
  readonly item: Item;
  readonly value: NumberEntry;
  readonly self: Decimal | null;
  readonly verified: Decimal | null;
  readonly difference: Decimal | null;
  readonly note: string;
  readonly tolerance: Decimal;
  readonly notApplicable: boolean;
  readonly isVerifiedNa: boolean;
}

function stateOf(compared: Compared): VerifiedState {
  const { item, value, verified, difference, note, tolerance, notApplicable, isVerifiedNa } = compared;
  if (value.kind === 'blank') return 'unverified';
  if (value.kind !== 'number' && !isVerifiedNa) return 'not-counted';
  if (value.kind === 'number' && verified && isOutOfRange(item, verified)) return 'out-of-range';
  if (notApplicable && isVerifiedNa) return 'same';
  if (difference?.eq(0)) return 'same';
  const hasNote = !isBlankText(note);
  // A score against 不涉及: how far they are apart is no number.
  if (notApplicable !== isVerifiedNa && (notApplicable || compared.self)) {
    return hasNote ? 'explained' : 'unexplained';
  }
  if (!difference) return 'no-self';
  if (hasNote) return 'explained';
  return difference.abs().lte(tolerance) ? 'within' : 'unexplained';
}

/** A score that counts stands there. */
function isDone(state: VerifiedState): boolean {
  return state !== 'unverified' && state !== 'not-counted';
}
