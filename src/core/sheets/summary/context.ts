/** What every sheet of the summary is made from. */
import type { CivilDate } from '../../calendar/civil-date';
import type { Messages } from '../../messages';
import type { Place } from '../../recognise/types';
import type { Summary } from '../../summary/types';
import type { SummaryFile } from '../../summary-file/types';

export interface SummaryContext {
  readonly summary: Summary;
  readonly messages: Messages;
  /** The address of a place in a village's file as a link from the summary takes it; null: no link. */
  readonly link: (place: Place) => string | null;
  readonly madeOn: CivilDate;
  /** The last summary of the same villages, from which what people typed is taken over; null or absent: there is none. */
  readonly previous?: SummaryFile | null;
}

/** What stands at the foot of each printed page. */
export function pageFooter({ summary, messages }: SummaryContext): string {
  return messages.summary.workbookTitle({ scheme: summary.scheme.title });
}
