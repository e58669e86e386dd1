/** What --pictures says, for one run of a command. */
import type { Messages } from '../core/messages';
import { type LookAtPicture, MOST_PICTURES, pictureHasher } from '../files/pictures';
import type { Io } from './io';
import type { Options } from './options';

/** Every village's photographs are looked at, however many villages there are. */
const FEWEST_EACH = 20;

export interface Pictures {
  /** For one village of so many: the limit is divided evenly, so that none goes unseen. */
  readonly lookFor: (villages: number, tell: (detail: string) => void) => LookAtPicture;
  /** Says on stderr when the limit left pictures out. */
  readonly end: () => void;
}

/** null for --pictures off, and without an evidence folder. */
export function picturesOf({ values, quiet, messages }: Options, io: Io): Pictures | null {
  if (values.evidence === undefined || values.pictures === 'off') return null;
  const most = values.pictures === 'all' ? Infinity : MOST_PICTURES;
  const hasher = pictureHasher();
  return {
    lookFor: (villages, tell) => {
      const look = hasher.upTo(Math.max(FEWEST_EACH, Math.floor(most / villages)));
      return async (file, found) => {
        const before = hasher.decoded();
        const hash = await look(file, found);
        if (hasher.decoded() !== before) tell(pictureText(hasher.decoded(), messages));
        return hash;
      };
    },
    end: () => {
      const count = hasher.leftOut();
      if (count > 0 && !quiet) io.err(`${messages.cli.check.picturesLeftOut({ count: String(count) })}\n`);
    },
  };
}

const pictureText = (count: number, { cli }: Messages): string =>
  cli.progress.pictures({ count: String(count) });
