import type { FindingGroup } from '../check/groups';
import type { TaskState } from '../task';

export type TemplatesTask = 'scheme' | 'check' | 'roster' | 'villages' | 'go';

export interface TemplatesState extends TaskState<TemplatesTask> {
  /** What the check of the open workbook's scheme found; null: not checked. */
  readonly checked: { readonly text: string; readonly groups: readonly FindingGroup[] } | null;
  /** The key of the finding whose cell was gone to last. */
  readonly current: string | null;
  /** The villages as typed, one a line; blank: those of the scheme. */
  readonly roster: string;
  /** Workbooks being made, from 1; null: none. */
  readonly progress: { readonly at: number; readonly of: number } | null;
}
