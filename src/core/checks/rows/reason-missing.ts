import type { ItemAssessment } from '../../assessment';
import { type Decimal, decimal, formatDecimal } from '../../decimal';
import { specialOf } from '../../ledgers/facts';
import type { ScoreRow } from '../../recognise/types';
import type { Item } from '../../scheme/types';
import { isBlankText } from '../../text';
import { nameOf } from '../item-name';
import type { Check, Report } from '../types';
import { isOutOfRange } from './score-out-of-range';

const JUDGED: Item['rule'] = { type: 'range', lo: decimal(1), hi: decimal(2), unit: '件', mode: 'award' };

/** Points lost without a word why. A score below zero is another matter (score-out-of-range). */
export const reasonMissing: Check = {
  meta: {
    id: 'reason-missing',
    severity: 'error',
    phase: 'rows',
    source: '考核表通例：扣分要写明扣分原因',
    fixable: false,
  },
  check({ items, submission }, report) {
    if (!submission.scores?.columns.reason) return;
    for (const entry of items) {
      const { item, row } = entry;
      if (!row || !item.points || row.self.value.kind !== 'number') continue;
      const score = row.self.value.value;
      if (isOutOfRange(item, score) || !isBlankText(row.reason.value)) continue;
      if (item.kind !== 'regular' || score.gte(item.points)) {
        reportUnexplained(entry, row, score, report);
        continue;
      }
      report({
        messageId: 'reason-missing',
        params: {
          code: item.code,
          title: item.title,
          score: formatDecimal(score),
          points: formatDecimal(item.points),
          lost: formatDecimal(item.points.minus(score)),
        },
        place: row.reason.place,
        related: [row.self.place],
      });
    }
  },
  examples: [
    { title: '扣了分，写明了原因', edits: [], finds: [] },
    {
      title: '扣了分，没有写原因',
      edits: [{ sheet: '自评表', row: '2.1', column: '扣分原因', value: null }],
      finds: [{ messageId: 'reason-missing', at: '自评表!J7' }],
    },
    {
      title: '酌情加的分没有写原因，虽然没有扣分',
      edits: [
        { item: 'J.2', is: { rule: JUDGED, evidence: [] } },
        { sheet: '自评表', row: 'J.2', column: '实际数', value: 1 },
        { sheet: '自评表', row: 'J.2', column: '自评分', value: 2 },
      ],
      finds: [{ messageId: 'reason-missing/judged', at: '自评表!J12' }],
    },
    {
      title: '写了“例外”，没有写明是什么例外',
      edits: [
        { item: '2.3', is: { limits: { exempt: '及时报告并配合破案' } } },
        { sheet: '自评表', row: '2.3', column: '实际数', value: '例外' },
      ],
      finds: [{ messageId: 'reason-missing/exempt', at: '自评表!J9' }],
    },
  ],
};

/** Points that no rule yields by itself: someone judged, or claims an exception, and must say why. */
function reportUnexplained(
  { item, range }: ItemAssessment,
  row: ScoreRow,
  score: Decimal,
  report: Report,
): void {
  const { place } = row.reason;
  const related = [row.self.place];
  if (range)
    report({
      messageId: 'reason-missing/judged',
      params: { ...nameOf(item), score: formatDecimal(score) },
      place,
      related,
    });
  else if (specialOf(item, row.actual.value) === 'exempt')
    report({ messageId: 'reason-missing/exempt', params: nameOf(item), place, related });
}
