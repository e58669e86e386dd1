/** The totals of a workbook: what it says, what the rules suggest, what was verified. */
import type { ItemAssessment, Totals } from '../assessment';
import { type Decimal, ZERO } from '../decimal';
import type { Submission } from '../recognise/types';
import type { Scheme } from '../scheme/types';
import { type ScoredItem, scoreOf } from './entry';
import { fullMarks } from './convert';
import { totalOf } from './total';
import { voidsOf } from './voided';

export function totalsOf(
  items: readonly ItemAssessment[],
  scheme: Scheme,
  submission: Pick<Submission, 'scores'>,
): Totals {
  const voids = voidsOf(items);
  const self = totalOf(items.map(selfScore), scheme, voids);
  const isVerified = items.some(({ row }) => row && isGiven(row.verified.value.kind));
  return {
    self: self.total,
    bonus: self.bonus,
    suggested: totalOf(
      items.map((entry) => suggestedScore(entry, scheme)),
      scheme,
      voids,
    ).total,
    verified: isVerified ? totalOf(items.map(verifiedScore), scheme, voids).total : null,
    max: fullMarks(scheme),
    declared: declaredTotal(submission),
  };
}

export function selfScore({ item, self, notApplicable }: ItemAssessment): ScoredItem {
  return { item, score: self, notApplicable };
}

/**
 * The rule's suggestion where the counts suffice, else the self score. Under "no-points", points without any evidence
 * are not counted (W2: 不能出示原始凭据的，视为没有).
 */
function suggestedScore(entry: ItemAssessment, scheme: Scheme): ScoredItem {
  const { item, notApplicable, evidence } = entry;
  if (notApplicable) return selfScore(entry);
  const score = entry.suggested ?? entry.self;
  const unproved =
    scheme.withoutEvidence === 'no-points' && evidence.requirements.length > 0 && evidence.found === 0;
  return { item, score: score?.gt(ZERO) && unproved ? ZERO : score, notApplicable };
}

/** Verified where a verified score is given, else as the village scored itself. */
export function verifiedScore(entry: ItemAssessment): ScoredItem {
  const written = entry.row?.verified.value;
  if (!written || !isGiven(written.kind)) return selfScore(entry);
  return scoreOf(entry.item, written);
}

function isGiven(kind: string): boolean {
  return kind === 'number' || kind === 'not-applicable';
}

/** The 合计 that the sheet itself shows; the last one where it has several. */
function declaredTotal({ scores }: Pick<Submission, 'scores'>): Decimal | null {
  const written = scores?.totals.filter((total) => total.of === 'total').at(-1)?.self.value;
  return written?.kind === 'number' ? written.value : null;
}
