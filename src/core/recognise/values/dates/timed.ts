import type { DateForm } from './form';
import { full } from './full';

/** With a time of day, as other systems write it out. */
export const timed: DateForm = {
  id: 'timed',
  read: (written) => {
    const match = /^(.*?)(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/.exec(written.spaced.trim());
    return match?.[1] === undefined ? null : full.read({ ...written, plain: match[1].replace(/\s+/g, '') });
  },
  examples: [
    ['2022-03-30 09:15:00', '2022-03-30'],
    ['2022/3/30 9:15', '2022-03-30'],
    ['2022-03-30T09:15:00', '2022-03-30'],
  ],
};
