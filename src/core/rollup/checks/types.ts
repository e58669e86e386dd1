/** A check of a roll-up is one file, like the checks of villages' workbooks: `meta`, `check`, `examples`. */
import type { Severity } from '../../checks/types';
import type { RollupMessageId, RollupMessageParams } from '../../messages/rollup';
import type { Place } from '../../recognise/types';
import type { Village } from '../../scheme/types';
import type { ReadSummary } from '../types';
import type { Standings } from '../standing';

export interface RollupFinding {
  readonly checkId: string;
  readonly messageId: RollupMessageId;
  readonly params: object;
  readonly severity: Severity;
  readonly place: Place;
}

export interface RollupContext {
  readonly read: readonly ReadSummary[];
  /** The units expected; empty: no list was given. */
  readonly roster: readonly Village[];
  readonly standings: Standings;
}

/** Params hold points as decimal strings and texts as they stand. */
export type RollupReport = <Id extends RollupMessageId>(found: {
  readonly messageId: Id;
  readonly params: RollupMessageParams<Id>;
  readonly place: Place;
  /** Where it is a lesser matter than the check's own. */
  readonly severity?: Severity;
}) => void;

export interface RollupExample {
  readonly title: string;
  /** What the files of the perfect example (checks/perfect.ts) become. */
  readonly given: (perfect: readonly ReadSummary[]) => readonly ReadSummary[];
  /** Absent: none. */
  readonly roster?: readonly Village[];
  /** Exactly these, with the file they are told of, "" for none. */
  readonly finds: readonly { readonly messageId: RollupMessageId; readonly file: string }[];
}

export interface RollupCheck {
  readonly meta: {
    readonly id: string;
    readonly severity: Severity;
    /** The observation it rests on. */
    readonly source: string;
  };
  readonly check: (context: RollupContext, report: RollupReport) => void;
  readonly examples: readonly RollupExample[];
}
