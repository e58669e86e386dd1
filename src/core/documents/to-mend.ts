/** Findings that a village has to do something about. */
import type { Finding } from '../checks/types';
import type { VillageSummary } from '../summary/types';

/** Notes are for information. */
export function toMend(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

export function hasSomethingToMend({ assessment }: Pick<VillageSummary, 'assessment'>): boolean {
  return toMend(assessment.findings).length > 0;
}
