import { decimal } from '../../decimal';
import type { PhraseFamily } from './types';
import { UNIT, spanOf } from './words';

const PHRASE = new RegExp(
  `第1${UNIT}(?:[、,和]第\\d+${UNIT})+[^,;。\\d]{0,12}分别扣((?:\\d+(?:\\.\\d+)?分?[、,和]?)+)(?:,?(?:以此|依此|依次)类推)?`,
);

/** Only where the steps are even: 5, 6, 7, 8 is, 5, 6, 9 is not. */
export const deductProgressive: PhraseFamily = {
  id: 'deduct-progressive',
  source: 'R14a 递增扣分：“第一起、第二起、第三起、第四起分别扣5、6、7、8，以此类推”',
  read: (text) => {
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
    { text: '第一起、第二起、第三起分别扣5、6、9分', says: null },
  ],
};
