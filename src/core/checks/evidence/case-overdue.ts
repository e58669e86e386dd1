import { isOpen } from '../../ledgers/case-state';
import { placeOf } from '../../ledgers/row-name';
import type { Check } from '../types';
import { lastDay } from '../last-day';

/**
 * A case closed late has already cost points by its item's rule; one that is still open past its limit has not. One that
 * 状态 calls closed lacks its day only: ledger-state says so.
 */
export const caseOverdue: Check = {
  meta: {
    id: 'case-overdue',
    severity: 'warning',
    phase: 'evidence',
    source: '举报投诉案件要在办理期限内办结',
    fixable: false,
    trial: true,
  },
  check({ submission: { cases }, scheme }, report) {
    if (!cases?.columns.closedOn) return;
    for (const row of cases.rows) {
      const due = row.dates.dueOn;
      if (due?.kind !== 'date' || !isOpen(row) || due.value >= lastDay(scheme)) continue;
      report({
        messageId: 'case-overdue',
        params: { party: row.fields.party?.value ?? '', due: due.value, day: lastDay(scheme) },
        place: placeOf(row, 'closedOn'),
      });
    }
  },
  examples: [
    { title: '都办结了（逾期办结的已按规则扣分）', edits: [], finds: [] },
    {
      title: '过了办理期限还没有办结',
      edits: [
        { sheet: '案件台账', row: '4', column: '办结日期', value: null },
        { sheet: '案件台账', row: '4', column: '状态', value: '办理中' },
      ],
      finds: [{ messageId: 'case-overdue', at: '案件台账!H5' }],
    },
    {
      title: '没有办结，但期限还没有到',
      edits: [
        { sheet: '案件台账', row: '4', column: '办结日期', value: null },
        { sheet: '案件台账', row: '4', column: '状态', value: '办理中' },
        { sheet: '案件台账', row: '4', column: '办理期限', value: { date: '2023-02-01' } },
      ],
      finds: [],
    },
  ],
};
