/**
 * Proposals for 督查 of villages and 挂牌督办 of cases, by the scheme's thresholds: “对欠薪问题高发、举报投诉较大的村进行督查，
 * 对发生的集体欠薪和重大欠薪违法案件时进行挂牌督办”.
 */
import type { Assessment, ReadableAssessment } from '../assessment';
import { duplicatesAmong } from '../summary/duplicates';
import { type Decimal, decimal, roundHalfUp } from '../decimal';
import { isOpen } from '../ledgers/case-state';
import { isFilled } from '../ledgers/count';
import type { DateEntry, LedgerRow, Place } from '../recognise/types';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import { caseReasons, daysOverdue } from './case-reasons';
import type { CaseProposal, SupervisionProposals, VillageProposal, VillageReason } from './types';

/** @param assessments of all villages, whole or lean, as `finishBatch` returns them */
export function supervise(assessments: readonly Assessment[], scheme: Scheme): SupervisionProposals {
  const readable = assessments.filter((one): one is ReadableAssessment => one.readable);
  const { casePeople, caseAmount, caseOverdueDays, openCases, overdueCases, caseShare, scoreBelow, grades } =
    scheme.supervision;
  const unclear = duplicatesAmong(readable).map(({ village }) => village);
  const isClear = ({ village }: ReadableAssessment): boolean =>
    !unclear.some((name) => village !== null && squash(name) === squash(village));
  const clear = readable.filter(isClear);
  const all = clear.reduce((count, one) => count + casesOf(one).length, 0);
  const villages = clear.flatMap((one): VillageProposal[] => {
    const { village, file } = one;
    const reasons = village === null ? [] : reasonsOf(one, scheme, all);
    return village !== null && reasons.length > 0 ? [{ village, file, reasons }] : [];
  });
  const cases = distinct(readable.flatMap((one) => caseProposals(one, scheme)));
  return {
    villages,
    cases: [...cases.filter((one) => one.isOpen), ...cases.filter((one) => !one.isOpen)],
    looksAt: {
      villages: [openCases, overdueCases, caseShare, scoreBelow].some(Boolean) || grades.length > 0,
      cases: [casePeople, caseAmount, caseOverdueDays].some(Boolean),
    },
    unclear,
  };
}

/** The rows that 受理案件数 counts. */
function casesOf({ submission }: ReadableAssessment): readonly LedgerRow[] {
  return (submission.cases?.rows ?? []).filter((row) => isFilled(row, 'acceptedOn'));
}

type Reasons = VillageProposal['reasons'];

function reasonsOf(one: ReadableAssessment, scheme: Scheme, all: number): Reasons {
  const cases = casesOf(one);
  const open = cases.filter(isOpen);
  const overdue = open.filter((row) => daysOverdue(row, scheme) > 0);
  const { openCases, overdueCases, caseShare } = scheme.supervision;
  const counted = (
    rows: readonly LedgerRow[],
    from: Decimal | null,
    kind: 'open-cases' | 'overdue-cases',
  ): Reasons =>
    from && decimal(rows.length).gte(from)
      ? [{ reason: { kind, count: rows.length, from }, places: rows.map(({ place }) => place) }]
      : [];
  return [
    ...counted(open, openCases, 'open-cases'),
    ...counted(overdue, overdueCases, 'overdue-cases'),
    ...shareReason(cases, all, caseShare),
    ...scoreReasons(one, scheme),
  ];
}

function shareReason(cases: readonly LedgerRow[], all: number, from: Decimal | null): Reasons {
  const count = cases.length;
  // Compared as a product, so that a third is not a rounded 33.3.
  if (!from || count === 0 || decimal(count).times(100).lt(from.times(all))) return [];
  const share = roundHalfUp(decimal(count).times(100).div(all), 1);
  const reason: VillageReason = { kind: 'case-share', count, of: all, share, from };
  return [{ reason, places: cases.map(({ place }) => place) }];
}

/** Another scheme's total says nothing here. A table that is not filled in yet is no bad result: who is missing is told elsewhere. */
function scoreReasons(
  { totals, grade, progress, findings, file }: ReadableAssessment,
  scheme: Scheme,
): Reasons {
  const { scoreBelow, grades } = scheme.supervision;
  if (!totals || progress.filled < progress.of) return [];
  if (findings.some(({ checkId }) => checkId === 'scheme-mismatch')) return [];
  const [total, by] =
    totals.verified === null ? ([totals.self, 'self'] as const) : ([totals.verified, 'verified'] as const);
  const places: readonly Place[] = [{ file }];
  return [
    ...(scoreBelow && total.lt(scoreBelow)
      ? [{ reason: { kind: 'score', total, by, below: scoreBelow } as const, places }]
      : []),
    ...(grade !== null && grades.includes(grade)
      ? [{ reason: { kind: 'grade', grade } as const, places }]
      : []),
  ];
}

function caseProposals(
  { submission, village, file }: ReadableAssessment,
  scheme: Scheme,
): readonly CaseProposal[] {
  return (submission.cases?.rows ?? []).flatMap((row): CaseProposal[] => {
    const reasons = caseReasons(row, scheme);
    if (reasons.length === 0) return [];
    return [
      {
        village,
        party: row.fields.party?.value.trim() ?? '',
        acceptedOn: dayOf(row.dates.acceptedOn),
        dueOn: dayOf(row.dates.dueOn),
        closedOn: dayOf(row.dates.closedOn),
        isOpen: isOpen(row),
        reasons,
        place: { ...row.place, file },
      },
    ];
  });
}

function dayOf(entry: DateEntry | undefined): string | null {
  return entry?.kind === 'date' ? entry.value : null;
}

/** The same case of a village that handed in twice is one. */
function distinct(cases: readonly CaseProposal[]): readonly CaseProposal[] {
  const seen = new Set<string>();
  return cases.filter(({ village, party, acceptedOn, dueOn, isOpen: open, reasons, place }) => {
    const who = village === null ? (place.file ?? '') : squash(village);
    const key = JSON.stringify([who, squash(party), acceptedOn, dueOn, open, reasons]);
    return !seen.has(key) && seen.add(key) !== null;
  });
}
