import { type Decimal, formatDecimal, roundHalfUp } from '../../decimal';
import type { WrittenTotal } from '../../recognise/types';
import { isStale } from '../../totals/stale';
import { isExplained, recompute } from '../../totals/written';
import type { Check, CheckContext } from '../types';

/**
 * Compared with what the village's own cells add up to by the scheme's policies. A formula that was not recalculated is
 * total-stale instead.
 */
export const totalMismatch: Check = {
  meta: {
    id: 'total-mismatch',
    severity: 'error',
    phase: 'totals',
    source: '合计 = 各项自评分按细则相加：“合计写的是 93，应为 92.5”',
    fixable: false,
  },
  check(context, report) {
    const total = lastTotal(context);
    const expected = total && expectedTotal(context);
    if (!total || !expected) return;
    const entry = total.self.value;
    const { place } = total.self;
    if (entry.kind === 'number') {
      if (isWrong(entry.value, total, context)) {
        report({
          messageId: 'total-mismatch',
          params: { written: formatDecimal(entry.value), expected },
          place,
        });
      }
    } else if (entry.kind === 'blank' && context.items.some(({ self }) => self)) {
      report({ messageId: 'total-mismatch/blank', params: { expected }, place });
    } else if (entry.kind === 'text') {
      report({ messageId: 'total-mismatch/text', params: { written: entry.text, expected }, place });
    } else if (entry.kind === 'error' && !context.items.some(({ row }) => row?.self.value.kind === 'error')) {
      report({ messageId: 'total-mismatch/error', params: { written: entry.text, expected }, place });
    }
  },
  examples: [
    { title: '合计与各项相符', edits: [], finds: [] },
    {
      title: '合计是手写的，比各项之和多 0.5 分',
      edits: [{ sheet: '自评表', row: '合计', column: '自评分', value: 95 }],
      finds: [{ messageId: 'total-mismatch', at: '自评表!I14' }],
    },
    {
      title: '合计的公式漏了加分',
      edits: [{ sheet: '自评表', row: '合计', column: '自评分', value: { formula: 'I6+I10', value: 92.5 } }],
      finds: [{ messageId: 'total-mismatch', at: '自评表!I14' }],
    },
    {
      title: '合计空着',
      edits: [{ sheet: '自评表', row: '合计', column: '自评分', value: null }],
      finds: [{ messageId: 'total-mismatch/blank', at: '自评表!I14' }],
    },
    {
      title: '合计写成了文字',
      edits: [{ sheet: '自评表', row: '合计', column: '自评分', value: '94.5分' }],
      finds: [{ messageId: 'total-mismatch/text', at: '自评表!I14' }],
    },
    {
      title: '合计的公式出错',
      edits: [{ sheet: '自评表', row: '合计', column: '自评分', value: { error: '#REF!' } }],
      finds: [{ messageId: 'total-mismatch/error', at: '自评表!I14' }],
    },
  ],
};

/** The 合计 that counts: the last one. */
export function lastTotal({ submission: { scores } }: CheckContext): WrittenTotal | undefined {
  return scores?.totals.filter(({ of }) => of === 'total').at(-1);
}

function isWrong(
  written: Decimal,
  total: WrittenTotal,
  { submission, items, scheme }: CheckContext,
): boolean {
  const { scores } = submission;
  const recomputed = scores && recompute({ of: 'total' }, scores, items, scheme);
  if (!recomputed || isExplained(written, recomputed, scheme.places)) return false;
  return !isStale(total, written, scores);
}

function expectedTotal({ submission: { scores }, items, scheme }: CheckContext): string | null {
  const recomputed = scores && recompute({ of: 'total' }, scores, items, scheme);
  return recomputed && formatDecimal(roundHalfUp(recomputed.expected, scheme.places));
}
