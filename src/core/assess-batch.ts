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
    const known = file === undefined ? own : byFile.get(file);
    if (known) known.push(finding);
    else if (file !== undefined) byFile.set(file, [finding]);
  }
  return {
    assessments: assessments.map((assessment) => withFindings(assessment, byFile.get(assessment.file) ?? [])),
    findings: own,
  };
}

export interface FinishedFiles {
  readonly assessments: readonly Assessment[];
  /** Findings that belong to no workbook. */
  readonly batch: readonly Finding[];
  /** The scheme given, or the one that all workbooks carry; null when they carry none or different ones. */
  readonly scheme: Scheme | null;
}

/**
 * Files assessed one by one, put side by side.
 * @param given the scheme they were assessed by; null: each by its own
 * @param isFolder only a folder is meant to hold all villages; of single files nobody is missing
 */
export function finishFiles(
  assessments: readonly Assessment[],
  given: Scheme | null,
  isFolder: boolean,
): FinishedFiles {
  const scheme = given ?? commonScheme(assessments);
  const finished = finishBatch(assessments, scheme);
  return {
    assessments: finished.assessments,
    batch: finished.findings.filter(
      ({ checkId }) => checkId !== 'village-missing' || (isFolder && scheme !== null),
    ),
    scheme,
  };
}

/** The scheme that every readable workbook was assessed by; null when they carry none or different ones. */
export function commonScheme(assessments: readonly Assessment[]): Scheme | null {
  const schemes = assessments.flatMap((one) => (one.readable && one.scheme ? [one.scheme] : []));
  const [first] = schemes;
  if (!first) return null;
  return schemes.every(({ id, version }) => id === first.id && version === first.version) ? first : null;
}

function withFindings(assessment: Assessment, more: readonly Finding[]): Assessment {
  if (more.length === 0) return assessment;
  const submission = assessment.readable ? assessment.submission : null;
  return { ...assessment, findings: inReadingOrder([...assessment.findings, ...more], submission) };
}
