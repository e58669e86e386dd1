import type { NumberForm } from './form';

export const range: NumberForm = {
  id: 'range',
  read: ({ bare }) =>
    /^\d+(?:\.\d+)?[^\d.,:]{0,2}(?:-|–|—|~|〜|至|到|或)\d+(?:\.\d+)?$/.test(bare) ? null : undefined,
  examples: [
    ['5-6', null],
    ['5～6分', null],
    ['3至4次', null],
    ['5分或6分', null],
  ],
};
