import type { Check } from '../types';
import { lastTotal } from './total-mismatch';

/** Every regular item at full marks. It may be true; published tables often come back pre-filled like that. */
export const allFullMarks: Check = {
  meta: {
    id: 'all-full-marks',
    severity: 'warning',
    phase: 'totals',
    source: '实际见过：自评表每一行都填满分（照抄模板）',
    fixable: false,
  },
  check(context, report) {
    const scored = context.items.filter(({ item }) => item.kind === 'regular');
    const isFull = scored.every(({ item, self, notApplicable }) =>
      Boolean(notApplicable || (item.points && self?.eq(item.points))),
    );
    const [first] = scored;
    if (!isFull || !first?.row || scored.filter(({ notApplicable }) => !notApplicable).length < 2) return;
    const total = lastTotal(context);
    report({
      messageId: 'all-full-marks',
      params: { items: String(scored.length) },
      place: total ? total.self.place : first.row.self.place,
    });
  },
  examples: [
    { title: '有一项没得满分', edits: [], finds: [] },
    {
      title: '每一项都是满分',
      edits: [
        { sheet: '自评表', row: '2.1', column: '自评分', value: 30 },
        { sheet: '自评表', row: '2.1', column: '实际数', value: 4 },
        { sheet: '案件台账', row: '4', column: '办结日期', value: { date: '2022-06-30' } },
      ],
      finds: [{ messageId: 'all-full-marks', at: '自评表!I14' }],
    },
  ],
};
