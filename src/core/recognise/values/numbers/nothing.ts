import type { NumberForm } from './form';

/** 0, or that the item does not apply, or nothing at all: anyone's guess. */
export const nothing: NumberForm = {
  id: 'nothing',
  read: ({ whole }) => (/^(?:[/\\|—–_~-]+|无|没有|暂无|未发生|none|n\/?a)$/i.test(whole) ? null : undefined),
  examples: [
    ['/', null],
    ['／', null],
    ['无', null],
    ['——', null],
    ['N/A', null],
  ],
};
