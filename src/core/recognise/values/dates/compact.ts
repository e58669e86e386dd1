import { civilDate } from '../../../calendar/civil-date';
import type { DateForm } from './form';

export const compact: DateForm = {
  id: 'compact',
  read: ({ plain }) => {
    const match = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
    return match && civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  },
  examples: [['20220330', '2022-03-30']],
};
