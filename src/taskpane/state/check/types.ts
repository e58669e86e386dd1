import type { ReadableAssessment } from '../../../core/assessment';
import type { Workbook } from '../../../core/grid/types';
import type { CellChange } from '../../../core/host/types';
import type { Scheme } from '../../../core/scheme/types';
import type { Waiver } from '../../../core/waivers';
import type { TaskState } from '../task';
import type { FindingView } from './finding-view';
import type { Filter } from './groups';

export type CheckTask = 'check' | 'mark' | 'unmark' | 'fix' | 'waive' | 'open';

export interface WaivedView {
  readonly view: FindingView;
  readonly waiver: Waiver;
}

export interface CheckResult {
  readonly workbook: Workbook;
  readonly assessment: ReadableAssessment;
  readonly waivers: readonly Waiver[];
  readonly open: readonly FindingView[];
  readonly waived: readonly WaivedView[];
  /** "09:41" */
  readonly at: string;
}

export interface CheckState extends TaskState<CheckTask> {
  /** null: nothing has been checked yet. */
  readonly result: CheckResult | null;
  /** Somebody changed the workbook since. */
  readonly isStale: boolean;
  /** What a screen reader says of the last check. */
  readonly spoken: string;
  readonly filter: Filter;
  /** The finding whose cell was gone to last, by key; its text and buttons are shown. */
  readonly current: string | null;
  /** What brings back what stood there, the last fix last. */
  readonly undo: readonly (readonly CellChange[])[];
  /** Chosen by hand in place of the workbook's own; null: the workbook's own. */
  readonly scheme: Scheme | null;
}
