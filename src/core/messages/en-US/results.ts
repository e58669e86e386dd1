import type { results as zhCN } from '../zh-CN/results';
import type { Widen } from '../types';

/** What the 校验结果 sheet says. Headings and the words for a finding's grade are shared and stay Chinese. */
export const results: Widen<typeof zhCN> = {
  title: ({ village }) => (village === '' ? 'Results (校验结果)' : `${village}: results (校验结果)`),
  totals: ({ self, max }) => `Self score ${self} / ${max}`,
  declared: ({ declared }) => `total on the sheet ${declared}`,
  grade: ({ grade }) => `grade ${grade}`,
  progress: ({ filled, of }) => `filled ${filled}/${of}`,
  waived: ({ count }) => `waived ${count}`,
  madeOn: ({ date }) => `checked on ${date}`,
  separator: '; ',
  hint: 'A cell’s address goes to the cell. This sheet goes away with the marks; nothing filled in was changed.',
  openCell: 'Go to the cell',
  none: 'No findings.',
  waivedWord: '— waived',
  waivedReason: ({ reason, date }) => `Waived: ${reason}${date === '' ? '' : ` (${date})`}`,
  more: ({ count }) => `${count} more are not listed. Mend those above, then check again.`,
  footer: ({ village }) => (village === '' ? 'Results' : `${village}: results`),
  mark: ({ word, message, remedy }) => `${word}: ${message}${remedy === '' ? '' : `\nTo mend: ${remedy}`}`,
};
