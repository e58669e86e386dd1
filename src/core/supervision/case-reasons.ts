/** Why a case is one for 挂牌督办, by the scheme's thresholds. */
import { daysBetween } from '../calendar/civil-date';
import { lastDay } from '../checks/last-day';
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import { isOpen } from '../ledgers/case-state';
import type { LedgerRow } from '../recognise/types';
import type { Scheme } from '../scheme/types';

export type CaseReason =
  /** 集体欠薪 */
  | { readonly kind: 'collective'; readonly people: Decimal; readonly from: Decimal }
  /** 重大欠薪; in yuan. */
  | { readonly kind: 'large'; readonly amount: Decimal; readonly from: Decimal }
  /** Still open so many days after its limit. */
  | { readonly kind: 'overdue'; readonly days: Decimal; readonly from: Decimal };

/** Empty when it is none. What a cell does not say as a number or a date is no reason. */
export function caseReasons(row: LedgerRow, scheme: Scheme): readonly CaseReason[] {
  const { casePeople, caseAmount, caseOverdueDays } = scheme.supervision;
  const reasons: CaseReason[] = [];
  const { people, amount } = row.numbers;
  if (casePeople && people?.kind === 'number' && people.value.gte(casePeople))
    reasons.push({ kind: 'collective', people: people.value, from: casePeople });
  if (caseAmount && amount?.kind === 'number' && amount.value.gte(caseAmount))
    reasons.push({ kind: 'large', amount: amount.value, from: caseAmount });
  const days = decimal(daysOverdue(row, scheme));
  if (caseOverdueDays && days.gte(caseOverdueDays))
    reasons.push({ kind: 'overdue', days, from: caseOverdueDays });
  return reasons;
}

/** Days that an open case is past its limit on the last day; 0 when it is not, or nobody can tell. */
export function daysOverdue(row: LedgerRow, scheme: Scheme): number {
  const { dueOn } = row.dates;
  if (dueOn?.kind !== 'date' || !isOpen(row)) return 0;
  return Math.max(0, daysBetween(dueOn.value, lastDay(scheme)));
}
