/** What only shows when all villages are side by side. */
import type { Assessment } from './assessment';
import { allBatchChecks } from './checks';
import { inReadingOrder } from './checks/order';
import { runBatchChecks } from './checks/run';
import type { Finding } from './checks/types';
import type { Scheme } from './scheme/types';

/**
 * The assessments with what the others reveal about them, and the findings that belong to no workbook (villages that
 * sent none).
 * @param scheme the scheme whose roster is expected; null when every workbook brings its own: then no village is missing
 */
export function finishBatch(
  assessments: readonly Assessment[],
  scheme: Scheme | null,
): { readonly assessments: readonly Assessment[]; readonly findings: readonly Finding[] } {
  const found = runBatchChecks(allBatchChecks, { assessments, scheme });
  const byFile = new Map<string, Finding[]>();
  const own: Finding[] = [];
  for (const finding of found) {
    const { file } = finding.place;
    if (file === undefined) own.push(finding);
    else byFile.set(file, [...(byFile.get(file) ?? []), finding]);
  }
  return {
    assessments: assessments.map((assessment) => withFindings(assessment, byFile.get(assessment.file) ?? [])),
    findings: own,
  };
}

function withFindings(assessment: Assessment, more: readonly Finding[]): Assessment {
  if (more.length === 0) return assessment;
  const submission = assessment.readable ? assessment.submission : null;
  return { ...assessment, findings: inReadingOrder([...assessment.findings, ...more], submission) };
}
