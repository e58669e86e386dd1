import { civilDate } from '../../../calendar/civil-date';
import type { DateForm } from './form';

/** Chinese dates begin with the year, and evidence is of this century. */
export const shortYear: DateForm = {
  id: 'short-year',
  read: ({ plain }) => {
    const match = /^['‘’]?(\d{2})[-./年。](\d{1,2})[-./月。](\d{1,2})[日号]?$/.exec(plain);
    return match && civilDate(2000 + Number(match[1]), Number(match[2]), Number(match[3]));
  },
  examples: [
    ['22.3.30', '2022-03-30'],
    ['22年3月30日', '2022-03-30'],
    ['22-03-30', '2022-03-30'],
  ],
};
