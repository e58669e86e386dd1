import { chineseNumber } from '../numbers/chinese';
import type { DateForm } from './form';
import { full } from './full';
import { month } from './month';
import { yearless } from './yearless';

const DIGITS = '零一二三四五六七八九';

/** The digits of a year are said one by one, months and days as numbers: 二〇二二年三月三十日. */
export const chinese: DateForm = {
  id: 'chinese',
  read: (written) => {
    if (!/[一二三四五六七八九十]/.test(written.plain)) return null;
    const plain = written.plain
      .replace(/[OoＯ○〇零]/g, '零')
      .replace(/^[零一二三四五六七八九]{4}(?=年)/, (year) =>
        [...year].map((letter) => String(DIGITS.indexOf(letter))).join(''),
      )
      .replace(
        /[一二三四五六七八九十]+(?=[月日号])/g,
        (number) => chineseNumber(number)?.toFixed() ?? number,
      );
    return (
      full.read({ ...written, plain }) ??
      month.read({ ...written, plain }) ??
      yearless.read({ ...written, plain })
    );
  },
  examples: [
    ['二〇二二年三月三十日', '2022-03-30'],
    ['二零二二年十二月十一日', '2022-12-11'],
    ['二〇二二年三月', '2022-03'],
    ['2022年三月', '2022-03'],
    ['三月三十日', '--03-30'],
  ],
};
