/** A check is one file: `meta`, `check`, `examples`. It reports data and knows no text; the runner does the rest. */
import type { Assessment, ItemAssessment, Totals } from '../assessment';
import type { CivilDate } from '../calendar/civil-date';
import type { EvidenceFolder, EvidenceIndex } from '../evidence/types';
import type { PreviousScores } from '../last-year/types';
import type { FindingMessageId, FindingParams } from '../messages/types';
import type { Place, Submission } from '../recognise/types';
import type { Scheme } from '../scheme/types';
import type { BatchExample, Example } from './example';

/** error: the workbook goes back; warning: look at it; info: for information. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * When a check runs. Structure comes before rows: while a check that `silences` finds anything, all later checks are
 * silent, because what they would say about rows of a table that is not understood would be noise. `batch` checks see
 * all villages.
 */
export type Phase = 'file' | 'structure' | 'rows' | 'totals' | 'evidence' | 'batch';

export interface CheckMeta {
  /** Stable once shipped. */
  readonly id: string;
  readonly severity: Severity;
  readonly phase: Phase;
  /** A new check: shown as 试行 and never an error. */
  readonly trial?: boolean;
  /** The clause, document or observation it rests on. */
  readonly source: string;
  readonly fixable: boolean;
  /** The table itself is not understood while this check finds anything: all later checks stay silent. */
  readonly silences?: true;
  /** Runs even when no scheme is at hand; `context.scheme` is then empty (no items, no roster). */
  readonly withoutScheme?: true;
}

export interface Fix {
  readonly place: Place;
  /** What to write into the cell; a date is entered as one, whatever numbers the workbook counts days by. */
  readonly value: string | number | { readonly date: CivilDate };
}

/** What a check says of one place. Params hold points as decimal strings, dates as ISO, and texts as they stand. */
export interface Report {
  <Id extends FindingMessageId>(found: {
    readonly messageId: Id;
    readonly params: FindingParams<Id>;
    readonly place: Place;
    readonly related?: readonly Place[];
    readonly fix?: readonly Fix[];
    /** For a check whose message is a lesser matter in some cases; never above the check's own severity. */
    readonly severity?: Severity;
  }): void;
}

export interface Finding {
  readonly checkId: string;
  readonly messageId: FindingMessageId;
  readonly params: Readonly<Record<string, unknown>>;
  readonly severity: Severity;
  readonly trial: boolean;
  readonly place: Place;
  readonly related: readonly Place[];
  readonly fix: readonly Fix[];
}

export interface CheckContext {
  readonly submission: Submission;
  readonly scheme: Scheme;
  readonly items: readonly ItemAssessment[];
  readonly totals: Totals;
  /** The register and what each item cites, indexed once. */
  readonly index: EvidenceIndex;
  /** null: no evidence folder was given, so checks of files stay silent. */
  readonly evidence: EvidenceFolder | null;
  /** null: last year's scores were not given, so nothing is compared with them. */
  readonly previous: PreviousScores | null;
}

export interface Check {
  readonly meta: CheckMeta;
  readonly check: (context: CheckContext, report: Report) => void;
  /** Edits to the perfect example: what passes and what is found. They are its tests and its page in docs/checks.md. */
  readonly examples: readonly Example[];
}

export interface BatchContext {
  readonly assessments: readonly Assessment[];
  /** The scheme whose roster is expected; null when every workbook brings its own. */
  readonly scheme: Scheme | null;
}

export interface BatchCheck {
  readonly meta: CheckMeta;
  /** `place.file` says whose assessment a finding belongs to; without it, it belongs to the batch. */
  readonly check: (context: BatchContext, report: Report) => void;
  readonly examples: readonly BatchExample[];
}
