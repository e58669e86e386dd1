import type { numbers as zhCN } from '../../zh-CN/findings/numbers';
import { numberForm } from '../number-forms';

/** Counts, deductions, verified scores and the numbers of ledgers. */
export const numbers: typeof zhCN = {
  'number-not-number': ({ column, text, form }) => ({
    message: `${column} says “${text}”${numberForm(form)}, which is no number and is not counted.`,
    found: text,
    expected: 'a number',
    remedy: 'Write a number, without unit or words; 0 where there is none.',
  }),
  'number-not-number/meant': ({ column, text, form, meant }) => ({
    message: `${column} says “${text}”${numberForm(form)}, which is text, not a number, and is not counted.`,
    found: text,
    expected: meant,
    remedy: `Write the number ${meant}.`,
  }),
  'number-not-number/error': ({ column, text }) => ({
    message: `The formula of ${column} fails and shows ${text}.`,
    found: text,
    expected: 'a number',
    remedy: 'Delete the formula and type the number.',
  }),
};
