import type { FindingGroup } from '../check/groups';
import type { TaskState } from '../task';

export type TemplatesTask = 'scheme' | 'import' | 'check' | 'roster' | 'villages' | 'go';

/** What was not plain in a table that a scheme was made from. */
export interface ImportedView {
  readonly text: string;
  readonly doubts: readonly { readonly severity: string; readonly place: string; readonly text: string }[];
  /** So many more stand in the draft's own sheet. */
  readonly more: number;
}

export interface TemplatesState extends TaskState<TemplatesTask> {
  /** What the last import of a rubric gave; null: none yet. */
  readonly imported: ImportedView | null;
  /** What the check of the open workbook's scheme found; null: not checked. */
  readonly checked: { readonly text: string; readonly groups: readonly FindingGroup[] } | null;
  /** The key of the finding whose cell was gone to last. */
  readonly current: string | null;
  /** The villages as typed, one a line; blank: those of the scheme. */
  readonly roster: string;
  /** Workbooks being made, from 1; null: none. */
  readonly progress: { readonly at: number; readonly of: number } | null;
}
