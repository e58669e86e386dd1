import type { Summary } from '../../../core/summary/types';
import type { TaskState } from '../task';

export type SummaryTask = 'collect' | 'write' | 'save' | 'documents';

export interface Progress {
  /** The file being read, from 1. */
  readonly at: number;
  readonly of: number;
}

/** Whose scheme the villages are measured by: chosen by hand, in the open workbook, or carried by all the files. */
export type SchemeSource = 'given' | 'workbook' | 'files';

export interface Collected {
  readonly summary: Summary;
  readonly schemeFrom: SchemeSource;
  /** How 整改 stands, with what is typed in the open workbook's 整改台账. */
  readonly rectification: string;
}

/** A file that could not be read. */
export interface UnreadView {
  readonly file: string;
  readonly reason: string;
}

/** The former years that villages are compared with. */
export interface FormerView {
  /** Such as "2021 年、2022 年". */
  readonly years: string;
  /** How many villages have scores in the latest of them. */
  readonly villages: number;
}

export interface SummaryState extends TaskState<SummaryTask> {
  /** null: nothing is being read. */
  readonly progress: Progress | null;
  readonly collected: Collected | null;
  readonly unreadable: readonly UnreadView[];
  /** null: nothing is compared. */
  readonly former: FormerView | null;
  /** Why there is no summary although files were read. `scheme`: choosing one mends it. */
  readonly problem: { readonly text: string; readonly needsScheme: boolean } | null;
}
