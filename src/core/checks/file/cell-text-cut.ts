import { LONGEST_TEXT } from '../../grid/longest-text';
import type { Check } from '../types';

/** Told once, at the first such cell: it is the way the file was made that is wrong, not one cell. */
export const cellTextCut: Check = {
  meta: {
    id: 'cell-text-cut',
    severity: 'warning',
    phase: 'file',
    source: 'Excel 一个单元格最多存 32767 个字符；别的程序做出来的文件可能超过，用 Excel 打开就会少字',
    fixable: false,
    withoutScheme: true,
  },
  check({ submission: { file, cutTexts } }, report) {
    const [first, ...others] = cutTexts ?? [];
    if (!first) return;
    report({
      messageId: 'cell-text-cut',
      params: { most: LONGEST_TEXT, cells: [first, ...others].length },
      place: { file, ...first },
      related: others.map((place) => ({ file, ...place })),
    });
  },
  examples: [
    { title: '没有太长的文字', edits: [], finds: [] },
    {
      title: '工作总结太长，一个单元格放不下',
      edits: [{ cutText: { sheet: '工作总结', cell: 'A2' } }],
      finds: [{ messageId: 'cell-text-cut', at: '工作总结!A2' }],
    },
  ],
};
