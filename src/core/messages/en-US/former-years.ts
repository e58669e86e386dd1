import type { Widen } from '../types';
import type { formerYears as zh } from '../zh-CN/former-years';

export const formerYears: Widen<typeof zh> = {
  title: 'Compare with former years',
  hint: 'Pick last year’s self-score tables of the villages, or last year’s summary; several years can be picked together. Large differences are reminded of, and the summary has a sheet of last year beside this one; of several years it has sheets too.',
  pickFiles: 'Pick former files',
  pickFolder: 'Pick a former folder',
  with: ({ years, villages }) =>
    `Compared with ${years}: the latest of them has the scores of ${villages} villages.`,
  year: ({ year }) => year,
  separator: ', ',
  noYear: 'a former year',
  drop: 'Stop comparing',
  none: 'These files hold no scores of villages. Pick last year’s self-score tables, or a summary made by Zipingtong.',
};
