import { formatDecimal, roundHalfUp } from '../../decimal';
import { isStale } from '../../totals/stale';
import { isExplained, recompute } from '../../totals/written';
import type { Check } from '../types';
import { subtotals } from './subtotal-mismatch';
import { lastTotal } from './total-mismatch';

/** The formula is there, but the value stored with it is older than the scores: some programs save without calculating. */
export const totalStale: Check = {
  meta: {
    id: 'total-stale',
    severity: 'warning',
    phase: 'totals',
    source: '有的软件保存时不重新计算，合计停在旧数上',
    fixable: false,
  },
  check(context, report) {
    const { submission, items, scheme } = context;
    if (!submission.scores) return;
    const total = lastTotal(context);
    const recomputed = recompute({ of: 'total' }, submission.scores, items, scheme);
    const written = [...subtotals(context), ...(total && recomputed ? [{ total, recomputed }] : [])];
    for (const { total: each, recomputed: right } of written) {
      const entry = each.self.value;
      if (entry.kind !== 'number' || isExplained(entry.value, right, scheme.places)) continue;
      if (!isStale(each, entry.value, submission.scores)) continue;
      const expected = each === total ? roundHalfUp(right.expected, scheme.places) : right.expected;
      report({
        messageId: 'total-stale',
        params: { written: formatDecimal(entry.value), expected: formatDecimal(expected) },
        place: each.self.place,
      });
    }
  },
  examples: [
    { title: '合计的公式已经重新计算', edits: [], finds: [] },
    {
      title: '小计和合计的公式还停在旧数上',
      edits: [
        {
          sheet: '自评表',
          row: '工资保障小计',
          column: '自评分',
          value: { formula: 'SUM(I7:I9)', value: 60 },
        },
        {
          sheet: '自评表',
          row: '合计',
          column: '自评分',
          value: { formula: 'SUM(I4:I5,I7:I9,I13)', value: 92 },
        },
      ],
      finds: [
        { messageId: 'total-stale', at: '自评表!I10' },
        { messageId: 'total-stale', at: '自评表!I14' },
      ],
    },
  ],
};
