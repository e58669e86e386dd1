import type { CivilDate } from '../calendar/civil-date';
import type { Summary } from '../summary/types';

/** What every document is made from. */
export interface PaperContext {
  readonly summary: Summary;
  /** 成文日期 */
  readonly madeOn: CivilDate;
}
