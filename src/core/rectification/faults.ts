/** The faults of the present workbooks, one entry for what one row of 整改台账 is about. */
import type { ReadableAssessment } from '../assessment';
import type { Finding } from '../checks/types';
import { isFilled } from '../ledgers/count';
import { maskPersonalData } from '../personal-data/find';
import type { LedgerRow } from '../recognise/types';
import type { Summary } from '../summary/types';
import { isBlankText } from '../text';
import { faultKey, ownKey } from './key';

export interface Fault {
  readonly key: string;
  /** The first finding and all others of the same check and item. */
  readonly findings: readonly [Finding, ...Finding[]];
}

export interface OwnProblem {
  readonly key: string;
  readonly problem: string;
  readonly row: LedgerRow;
}

/** What is known of one village now. */
export interface VillageFaults {
  readonly village: string;
  /** Every fault whatever its severity, in reading order: an error that became a warning is not gone. */
  readonly faults: readonly Fault[];
  readonly own: readonly OwnProblem[];
  /** Its readable workbooks; none: nothing was checked. */
  readonly assessments: readonly ReadableAssessment[];
  readonly isUnreadable: boolean;
}

/** Villages that sent something, in the summary's order; files without a village that can be told are left out. */
export function villageFaults({ villages, unreadable }: Summary): readonly VillageFaults[] {
  const names = new Set([
    ...villages.map(({ village }) => village),
    ...unreadable.flatMap(({ village }) => village ?? []),
  ]);
  return [...names].map((village): VillageFaults => {
    const assessments = villages.flatMap((one) => (one.village === village ? [one.assessment] : []));
    const unread = unreadable.filter((one) => one.village === village);
    const findings = [...assessments, ...unread].flatMap((one) => one.findings);
    return {
      village,
      faults: grouped(findings),
      own: ownProblems(assessments),
      assessments,
      isUnreadable: unread.length > 0,
    };
  });
}

function grouped(findings: readonly Finding[]): readonly Fault[] {
  const byKey = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = faultKey(finding);
    const known = byKey.get(key);
    if (known) known.push(finding);
    else byKey.set(key, [finding]);
  }
  return [...byKey].map(([key, found]) => ({ key, findings: found }));
}

/** Of several rows with the same words the first counts that is not done yet. */
function ownProblems(assessments: readonly ReadableAssessment[]): readonly OwnProblem[] {
  const byKey = new Map<string, OwnProblem>();
  for (const row of assessments.flatMap(({ submission }) => submission.rectifications?.rows ?? [])) {
    const problem = row.fields.problem?.value ?? '';
    if (isBlankText(problem)) continue;
    const key = ownKey(problem);
    const known = byKey.get(key);
    if (!known || (isFilled(known.row, 'closedOn') && !isFilled(row, 'closedOn')))
      byKey.set(key, { key, problem: maskPersonalData(problem), row });
  }
  return [...byKey.values()];
}
