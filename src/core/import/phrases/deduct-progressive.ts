import { decimal } from '../../decimal';
import type { PhraseFamily } from './types';
import { UNIT, spanOf } from './words';

const PHRASE = new RegExp(
  `第1${UNIT}(?:[、,和]第\\d+${UNIT})+[^,;。\\d]{0,12}分别扣((?:\\d+(?:\\.\\d+)?分?[、,和]?)+)(?:,?(?:以此|依此|依次)类推)?`,
);

/** 第1起扣1分，以后每起递增0.5分 */
const RISING = new RegExp(
  `第1${UNIT}[^,;。\\d]{0,6}扣(\\d+(?:\\.\\d+)?)分?[,;]?(?:以后|此后|之后|其后|从第2${UNIT}起)?,?(?:每(?:增加)?1?${UNIT}|依次|逐次)?[^,;。\\d]{0,4}(?:递增|增扣|多扣|加扣)(\\d+(?:\\.\\d+)?)分?`,
);

/** Only where the steps are even: 5, 6, 7, 8 is, 5, 6, 9 is not. */
export const deductProgressive: PhraseFamily = {
  id: 'deduct-progressive',
  source: 'R14a 递增扣分：“第一起、第二起、第三起、第四起分别扣5、6、7、8，以此类推”',
  read: (text) => {
    const rising = RISING.exec(text);
    if (rising) {
      const [, unit = '起', first, , , step] = rising;
      return {
        draft: { type: 'deduct-progressive', first: decimal(first ?? 0), step: decimal(step ?? 0), unit },
        spans: [spanOf(rising)],
      };
    }
    const found = PHRASE.exec(text);
    if (!found) return null;
    const values = (found[3]?.match(/\d+(?:\.\d+)?/g) ?? []).map((value) => decimal(value));
    const [first, second] = values;
    if (!first || !second) return null;
    const step = second.minus(first);
    const isEven = values.every((value, at) => value.eq(first.plus(step.times(at))));
    if (!isEven || step.lt(0)) return null;
    return {
      draft: { type: 'deduct-progressive', first, step, unit: found[1] ?? '起' },
      spans: [spanOf(found)],
    };
  },
  examples: [
    {
      text: '第一起、第二起、第三起、第四起分别扣5、6、7、8分，以此类推',
      says: 'deduct-progressive first=5；step=1；unit=起',
    },
    { text: '第一次、第二次分别扣0.5分、1分', says: 'deduct-progressive first=0.5；step=0.5；unit=次' },
    {
      text: '处置不力的第1起扣1分，以后每起递增0.5分，扣完为止',
      says: 'deduct-progressive first=1；step=0.5；unit=起',
    },
    { text: '第一起、第二起、第三起分别扣5、6、9分', says: null },
  ],
};
