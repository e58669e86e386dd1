import { isFilled } from '../../ledgers/count';
import { placeOf } from '../../ledgers/row-name';
import type { Check } from '../types';

export const rectificationIncomplete: Check = {
  meta: {
    id: 'rectification-incomplete',
    severity: 'warning',
    phase: 'evidence',
    source: '整改要闭环：“问题清单 + 整改措施 + 责任人员 + 完成时限”',
    fixable: false,
  },
  check({ submission: { rectifications } }, report) {
    if (!rectifications) return;
    const { columns, rows } = rectifications;
    for (const row of rows.filter((each) => isFilled(each, 'problem'))) {
      const blank = (['measure', 'responsible', 'dueOn'] as const).filter(
        (column) => columns[column] && !isFilled(row, column),
      );
      const [first] = blank;
      if (!first) continue;
      report({
        messageId: 'rectification-incomplete',
        params: { problem: row.fields.problem?.value ?? '', columns: blank },
        place: placeOf(row, first),
      });
    }
  },
  examples: [
    { title: '问题、措施、责任人、时限都写了', edits: [], finds: [] },
    {
      title: '没有写责任人和时限',
      edits: [
        { sheet: '问题整改', row: '1', column: '责任人', value: null },
        { sheet: '问题整改', row: '1', column: '时限', value: null },
        { sheet: '问题整改', row: '1', column: '完成日期', value: null },
      ],
      finds: [{ messageId: 'rectification-incomplete', at: '问题整改!E2' }],
    },
  ],
};
