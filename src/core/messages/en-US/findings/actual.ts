import type { actual as zhCN } from '../../zh-CN/findings/actual';

/** 实际数 (count) or 目标数 (target) holds what the item's rule can make nothing of. */
export const actual: typeof zhCN = {
  'actual-not-understood': ({ column, text }) => ({
    message: `${column} says “${text}”, which is no number, so no score can be worked out.`,
    found: text,
    expected: 'a number',
    remedy: 'Write a number, without unit or words; 0 for none.',
  }),
  'actual-not-understood/meant': ({ column, text, meant }) => ({
    message: `${column} says “${text}”, which is text, not a number, so no score can be worked out.`,
    found: text,
    expected: meant,
    remedy: `Write the number ${meant}.`,
  }),
  'actual-not-understood/error': ({ column, text }) => ({
    message: `The formula in ${column} fails and shows ${text}.`,
    found: text,
    expected: 'a number',
    remedy: 'Delete the formula and type the value.',
  }),
  'actual-not-understood/words': ({ column, text, options }) => ({
    message: `${column} says “${text}”, which is none of this item's words, so no score can be worked out.`,
    found: text,
    expected: options.join('、'),
    remedy: `Write it as the scheme does: ${options.join('、')}; several are parted by 、.`,
  }),
  'actual-not-understood/counts': ({ column, text, options }) => ({
    message: `${column} says “${text}”, which does not say how many there are of each kind.`,
    found: text,
    expected: options.join('、'),
    remedy: `Write each kind with its count, parted by 、 such as ${options.join('、')}.`,
  }),
  'actual-not-understood/percent': ({ column, text, meant }) => ({
    message: `${column} is ${text}; the scheme goes by percentages. Is ${meant}% meant?`,
    found: text,
    expected: meant,
    remedy: `If so, set the cell's format to general and write ${meant} without %.`,
  }),
  'actual-not-understood/unusable': ({ column, text }) => ({
    message: `${column} says “${text}”; by this item's rule there can be no such count, so no score can be worked out.`,
    found: text,
    expected: 'a count that fits the rule',
    remedy: 'Read the standard of the item and mend the count.',
  }),
};
