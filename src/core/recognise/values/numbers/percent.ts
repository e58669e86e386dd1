import type { NumberForm } from './form';

/** A share is no count and no score: 90% of what? */
export const percent: NumberForm = {
  id: 'percent',
  read: ({ whole }) =>
    /^(?:约|近)?\d+(?:\.\d+)?[%‰](?:以上|以下|左右)?$/.test(whole) || /^百分之./.test(whole)
      ? null
      : undefined,
  examples: [
    ['90%', null],
    ['９０％', null],
    ['百分之九十', null],
  ],
};
