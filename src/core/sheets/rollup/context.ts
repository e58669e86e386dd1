/** What every sheet of the roll-up is made from. */
import type { CivilDate } from '../../calendar/civil-date';
import type { Messages } from '../../messages';
import type { RollupTexts } from '../../messages/rollup';
import type { Place } from '../../recognise/types';
import type { RolledUp } from '../../rollup/roll-up';

export interface RollupContext extends RolledUp {
  readonly messages: Messages;
  readonly texts: RollupTexts;
  /** Of the texts that are not in `messages`. */
  readonly language: string;
  /** The address of a place in a summary's file as a link from the roll-up takes it; null: no link. */
  readonly link: (place: Place) => string | null;
  readonly madeOn: CivilDate;
}
