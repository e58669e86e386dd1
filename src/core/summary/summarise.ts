/** All villages side by side. */
import { isSubmission } from '../handed-in';
import type { Assessment, ReadableAssessment } from '../assessment';
import { absentVillages } from '../checks/batch/village-missing';
import { inReadingOrder } from '../checks/order';
import type { Finding } from '../checks/types';
import { villageOfFile } from '../roster';
import type { PreviousScores } from '../last-year/types';
import type { Scheme } from '../scheme/types';
import { supervise } from '../supervision/supervise';
import { duplicatesAmong } from './duplicates';
import { evidenceGaps } from './evidence-gap';
import { gradings } from './grading';
import type { Summary, VillageSummary } from './types';

/**
 * @param assessments as `finishBatch` returns them, all made with `scheme`
 * @param batchFindings those that belong to no workbook
 * @param previous last year's scores, to be set beside this year's; null: none given
 */
export function summarise(
  assessments: readonly Assessment[],
  batchFindings: readonly Finding[],
  scheme: Scheme,
  previous: PreviousScores | null = null,
): Summary {
  const readable = assessments.filter((one): one is ReadableAssessment => one.readable);
  const duplicates = duplicatesAmong(readable);
  const several = new Set(duplicates.flatMap(({ files }) => files));
  const comparable = new Set(readable.filter((one) => !several.has(one.file) && isComparable(one)));
  const verifiedAll = comparable.size > 0 && [...comparable].every(({ totals }) => totals?.verified);
  const rankedBy = verifiedAll ? 'verified' : 'self';
  const graded = gradings(readable, comparable, scheme);
  const villages = readable.flatMap((assessment, at): VillageSummary[] => {
    const grading = graded[at];
    return grading
      ? [
          {
            village: assessment.village ?? assessment.file,
            assessment,
            rank: grading.rank,
            isComparable: comparable.has(assessment),
            evidenceGaps: evidenceGaps(assessment),
            grading,
          },
        ]
      : [];
  });
  return {
    scheme,
    rankedBy,
    villages: inOrder(villages, scheme),
    missing: absentVillages(assessments, scheme.roster).map(({ name }) => name),
    duplicates,
    unreadable: assessments
      .filter(isSubmission)
      .flatMap(({ readable: isRead, file, findings }) =>
        isRead ? [] : [{ file, village: villageOfFile(file, scheme.roster)?.name ?? null, findings }],
      ),
    supervision: supervise(assessments, scheme),
    previous,
    findings: [
      ...batchFindings,
      ...inOrder(villages, scheme).flatMap(({ assessment }) =>
        inReadingOrder(assessment.findings, assessment.submission),
      ),
      ...assessments.flatMap((one) => (one.readable ? [] : one.findings)),
    ],
  };
}

/** A total made by another scheme, or by nobody on the roster, is not set against the others'. */
const NOT_COMPARABLE: ReadonlySet<string> = new Set(['scheme-mismatch', 'village-unknown']);

function isComparable({ totals, findings }: ReadableAssessment): boolean {
  return totals !== null && !findings.some(({ checkId }) => NOT_COMPARABLE.has(checkId));
}

/** Behind every rank; Infinity would make the difference of two unranked villages no number. */
const LAST = 1_000_000;

/** By rank where there is one, then as on the roster, then by name. */
function inOrder(villages: readonly VillageSummary[], { roster }: Scheme): readonly VillageSummary[] {
  const place = (village: string): number => {
    const at = roster.findIndex(({ name }) => name === village);
    return at < 0 ? roster.length : at;
  };
  return [...villages].sort(
    (a, b) =>
      (a.rank ?? LAST) - (b.rank ?? LAST) ||
      place(a.village) - place(b.village) ||
      (a.village < b.village ? -1 : a.village > b.village ? 1 : 0),
  );
}
