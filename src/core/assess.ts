/** One village's workbook, assessed: the one entry that every face calls. */
import { assessItems, withStatus } from './assess-items';
import type { Assessment, ItemAssessment, Progress, Totals } from './assessment';
import { allChecks } from './checks';
import { runChecks } from './checks/run';
import type { CheckContext, Finding } from './checks/types';
import { reportUnreadable } from './checks/before/file-unreadable';
import { blankScheme, reportSchemeMissing } from './checks/before/scheme-missing';
import { ZERO } from './decimal';
import { indexEvidence } from './evidence/cite';
import type { EvidenceFolder } from './evidence/types';
import type { ReadResult } from './grid/types';
import type { PreviousScores } from './last-year/types';
import { recognise } from './recognise';
import type { Submission } from './recognise/types';
import type { Scheme } from './scheme/types';
import { villageOnRoster } from './roster';
import { isBlankText } from './text';
import { gradeFacts } from './totals/grade-facts';
import { gradedBy } from './totals/graded';
import { scoredByOthers } from './totals/others';
import { withScheme } from './with-scheme';
import { sectionTotals } from './totals/sections';
import { standingScores } from './totals/total';
import { selfScore, totalsOf } from './totals/totals';
import { voidsOf } from './totals/voided';

export interface AssessInput {
  /** As findings name it: a path as the person gave it. */
  readonly file: string;
  readonly read: ReadResult;
  /** Without it the workbook's own snapshot is used. */
  readonly scheme?: Scheme;
  /** The village's evidence folder; without it, checks of files stay silent. */
  readonly evidence?: EvidenceFolder;
  /** Last year's scores of all villages; without them nothing is compared. */
  readonly previous?: PreviousScores;
}

/** Never throws for anything that a workbook can hold; a check that breaks its own declarations throws. */
export function assess({ file, read, scheme, evidence, previous }: AssessInput): Assessment {
  if (!read.ok) {
    const findings = reportUnreadable(file, read.unreadable);
    return { file, village: null, readable: false, unreadable: read.unreadable, findings };
  }
  const recognised = recognise(read.workbook, file);
  const used = scheme ?? recognised.snapshot?.scheme ?? null;
  const submission = used ? withScheme(recognised, used) : recognised;
  return used
    ? assessSubmission(submission, used, evidence ?? null, previous ?? null)
    : assessWithoutScheme(submission, evidence ?? null);
}

function assessSubmission(
  submission: Submission,
  scheme: Scheme,
  evidence: EvidenceFolder | null,
  previous: PreviousScores | null,
): Assessment {
  const { items, index } = assessItems(submission, scheme);
  const totals = totalsOf(items, scheme, submission);
  const context: CheckContext = { submission, scheme, items, totals, index, evidence, previous };
  const findings = runChecks(allChecks, context);
  const progress = progressOf(items, scheme);
  // Without a column of self scores nothing is known of any score: that is no total of 0.
  const hasScores = submission.scores?.columns.self !== undefined;
  return {
    file: submission.file,
    village: villageOf(submission, scheme),
    readable: true,
    submission,
    scheme,
    items: withStatus(items, findings),
    totals: hasScores ? totals : null,
    sections: hasScores ? sectionTotals(items, scheme) : [],
    grade: progress.filled === progress.of ? gradeIn(items, totals, scheme) : null,
    progress,
    findings,
    evidence,
  };
}

/** Only what can be said of any workbook; and that the scheme is missing, unless not even a score table is there. */
function assessWithoutScheme(submission: Submission, evidence: EvidenceFolder | null): Assessment {
  const index = indexEvidence(null, []);
  const none: Totals = {
    self: ZERO,
    suggested: ZERO,
    verified: null,
    max: ZERO,
    bonus: ZERO,
    declared: null,
  };
  const context: CheckContext = {
    submission,
    scheme: blankScheme,
    items: [],
    totals: none,
    index,
    evidence,
    previous: null,
  };
  const checks = allChecks.filter(({ meta }) => meta.withoutScheme);
  const found = runChecks(checks, context);
  const silenced = found.some(({ checkId }) =>
    checks.some(({ meta }) => meta.id === checkId && meta.silences),
  );
  const findings: readonly Finding[] = silenced ? found : [...reportSchemeMissing(submission), ...found];
  return {
    file: submission.file,
    village: villageOf(submission, blankScheme),
    readable: true,
    submission,
    scheme: null,
    items: [],
    totals: null,
    sections: [],
    grade: null,
    progress: { filled: 0, of: 0 },
    findings,
    evidence,
  };
}

/** The village as the roster spells it, where the roster has it. */
function villageOf({ village }: Submission, { roster }: Scheme): string | null {
  if (!village || isBlankText(village.value)) return null;
  return villageOnRoster(village.value, roster)?.name ?? village.value.trim();
}

/** Bonus items are not counted: a village need not claim any. Nor is what others score. */
function progressOf(items: readonly ItemAssessment[], scheme: Scheme): Progress {
  const scored = items.filter(({ item }) => item.kind === 'regular' && !scoredByOthers(item, scheme));
  return {
    filled: scored.filter(({ self, notApplicable }) => self !== null || notApplicable).length,
    of: scored.length,
  };
}

/** What rests on the other villages (ranks, quotas) is not known here: summary/grading decides it. */
function gradeIn(items: readonly ItemAssessment[], totals: Totals, scheme: Scheme): string | null {
  const standing = standingScores(items.map(selfScore), voidsOf(items));
  return gradedBy(gradeFacts(standing, totals.self, items, scheme), items, scheme).grade;
}
