import { isExplained, recompute } from '../../totals/written';
import type { Check } from '../types';
import { subtotals } from './subtotal-mismatch';
import { lastTotal } from './total-mismatch';

/** A typed total that is right today; a wrong one is total-mismatch or subtotal-mismatch and nothing more. */
export const totalNotFormula: Check = {
  meta: {
    id: 'total-not-formula',
    severity: 'warning',
    phase: 'totals',
    source: '手写的合计不会跟着分数变',
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
      if (each.isFormula || entry.kind !== 'number' || !isExplained(entry.value, right, scheme.places))
        continue;
      report({ messageId: 'total-not-formula', params: {}, place: each.self.place });
    }
  },
  examples: [
    { title: '合计是公式', edits: [], finds: [] },
    {
      title: '合计被手写的数字盖住了，数字没错',
      edits: [{ sheet: '自评表', row: '合计', column: '自评分', value: 94.5 }],
      finds: [{ messageId: 'total-not-formula', at: '自评表!I14' }],
    },
  ],
};
