import { formatDecimal } from '../../decimal';
import type { WrittenTotal } from '../../recognise/types';
import { isStale } from '../../totals/stale';
import { type Part, type Recomputed, isExplained, recompute } from '../../totals/written';
import type { Check, CheckContext } from '../types';

/** Blank subtotals and captions of sections that nobody knows are left alone. */
export const subtotalMismatch: Check = {
  meta: {
    id: 'subtotal-mismatch',
    severity: 'error',
    phase: 'totals',
    source: '小计 = 本部分各项自评分之和',
    fixable: false,
  },
  check(context, report) {
    for (const { total, section, recomputed } of subtotals(context)) {
      const entry = total.self.value;
      if (entry.kind !== 'number' || !context.submission.scores) continue;
      if (isExplained(entry.value, recomputed, context.scheme.places)) continue;
      if (isStale(total, entry.value, context.submission.scores)) continue;
      report({
        messageId: 'subtotal-mismatch',
        params: {
          section,
          written: formatDecimal(entry.value),
          expected: formatDecimal(recomputed.expected),
        },
        place: total.self.place,
      });
    }
  },
  examples: [
    { title: '小计与各项相符', edits: [], finds: [] },
    {
      title: '小计是手写的，写错了（合计仍对）',
      edits: [
        { sheet: '自评表', row: '组织领导小计', column: '自评分', value: 29 },
        {
          sheet: '自评表',
          row: '合计',
          column: '自评分',
          value: { formula: 'SUM(I4:I5)+I10+I13', value: 94.5 },
        },
      ],
      finds: [{ messageId: 'subtotal-mismatch', at: '自评表!I6' }],
    },
    {
      title: '小计的公式少加了一行',
      edits: [
        {
          sheet: '自评表',
          row: '工资保障小计',
          column: '自评分',
          value: { formula: 'SUM(I7:I8)', value: 42.5 },
        },
        {
          sheet: '自评表',
          row: '合计',
          column: '自评分',
          value: { formula: 'SUM(I4:I5,I7:I9,I13)', value: 94.5 },
        },
      ],
      finds: [{ messageId: 'subtotal-mismatch', at: '自评表!I10' }],
    },
  ],
};

export interface Subtotal {
  readonly total: WrittenTotal;
  readonly section: string;
  readonly recomputed: Recomputed;
}

/** The written subtotals whose rows are known, with what they should be. */
export function subtotals({ submission: { scores }, items, scheme }: CheckContext): readonly Subtotal[] {
  if (!scores) return [];
  return scores.totals.flatMap((total): Subtotal[] => {
    const part = partOf(total);
    const recomputed = part && recompute(part, scores, items, scheme);
    return recomputed ? [{ total, section: total.section ?? '', recomputed }] : [];
  });
}

function partOf({ of, section }: WrittenTotal): Part | null {
  if (of === 'bonus') return { of };
  return of === 'section' && section !== null ? { of, section } : null;
}
