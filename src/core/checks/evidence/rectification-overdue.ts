import { isFilled } from '../../ledgers/count';
import { placeOf } from '../../ledgers/row-name';
import { lastDay } from '../last-day';
import type { Check } from '../types';

export const rectificationOverdue: Check = {
  meta: {
    id: 'rectification-overdue',
    severity: 'warning',
    phase: 'evidence',
    source: '整改要在时限内完成：“问题清单 + 整改措施 + 责任人员 + 完成时限”',
    fixable: false,
    trial: true,
  },
  check({ submission: { rectifications }, scheme }, report) {
    if (!rectifications?.columns.closedOn) return;
    for (const row of rectifications.rows.filter((each) => isFilled(each, 'problem'))) {
      const due = row.dates.dueOn;
      if (due?.kind !== 'date' || isFilled(row, 'closedOn') || due.value >= lastDay(scheme)) continue;
      report({
        messageId: 'rectification-overdue',
        params: { problem: row.fields.problem?.value ?? '', due: due.value, day: lastDay(scheme) },
        place: placeOf(row, 'closedOn'),
      });
    }
  },
  examples: [
    { title: '整改完成了', edits: [], finds: [] },
    {
      title: '过了时限还没有完成日期',
      edits: [{ sheet: '问题整改', row: '1', column: '完成日期', value: null }],
      finds: [{ messageId: 'rectification-overdue', at: '问题整改!G2' }],
    },
  ],
};
