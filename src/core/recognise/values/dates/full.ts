import { civilDate } from '../../../calendar/civil-date';
import type { DateForm } from './form';

/** Year, month and day, whatever stands between them. */
export const full: DateForm = {
  id: 'full',
  read: ({ plain }) => {
    const match = /^(\d{4})[-./年。、,](\d{1,2})[-./月。、,](\d{1,2})[日号]?[.。]?$/.exec(plain);
    return match && civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  },
  examples: [
    ['2022-03-30', '2022-03-30'],
    ['2022.3.30', '2022-03-30'],
    ['2022/3/30', '2022-03-30'],
    ['2022年3月30日', '2022-03-30'],
    ['２０２２ 年 ３ 月 ３０ 号', '2022-03-30'],
    ['2022。3。30', '2022-03-30'],
    ['2022.3.30.', '2022-03-30'],
  ],
};
