import { civilDate } from '../../../calendar/civil-date';
import type { DateForm } from './form';

const DELIMITED = /^(\d{4})[-./年](\d{1,2})(?:月份?)?(?:初|底|末|中旬|上旬|下旬|内|间)?$/;

/** Year and month: the day is not said, and none is made up. */
export const month: DateForm = {
  id: 'month',
  read: ({ plain }) => {
    const match = DELIMITED.exec(plain) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(plain);
    return match && (civilDate(Number(match[1]), Number(match[2]), 1)?.slice(0, 7) ?? null);
  },
  examples: [
    ['2022年3月', '2022-03'],
    ['2022-3', '2022-03'],
    ['2022.03', '2022-03'],
    ['2022年3月份', '2022-03'],
    ['2022年3月上旬', '2022-03'],
    ['2022年3月底', '2022-03'],
    ['202203', '2022-03'],
  ],
};
