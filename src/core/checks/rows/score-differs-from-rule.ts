import { decimal, formatDecimal } from '../../decimal';
import { agreesWithRule } from '../../totals/agreement';
import { nameOf } from '../item-name';
import type { Check, Report } from '../types';
import { isOutOfRange } from './score-out-of-range';
import type { ScoreRow } from '../../recognise/types';
import type { Item } from '../../scheme/types';
import type { Bounds } from '../../scoring/suggestion';

const RANGE: Item['rule'] = { type: 'range', lo: decimal(3), hi: decimal(5), unit: '次', mode: 'deduct' };

/** Only where the counts suffice for the rule to say a score; then it shows the sum. */
export const scoreDiffersFromRule: Check = {
  meta: {
    id: 'score-differs-from-rule',
    severity: 'warning',
    phase: 'rows',
    source: '考核细则的计分规则与村里填的实际数',
    fixable: true,
  },
  check({ items, scheme: { step } }, report) {
    for (const { item, row, suggested, explanation, range } of items) {
      if (row && range) reportOutside(item, row, range, report);
      if (!row || !suggested || !explanation || row.self.value.kind !== 'number') continue;
      const score = row.self.value.value;
      if (isOutOfRange(item, score) || agreesWithRule(score, suggested, step)) continue;
      const { place } = row.self;
      report({
        messageId: 'score-differs-from-rule',
        params: {
          ...nameOf(item),
          score: formatDecimal(score),
          suggested: formatDecimal(suggested.round(3, 1)),
          explanation,
        },
        place,
        related: [row.actual.place],
        fix: suggested.round(2, 1).eq(suggested) ? [{ place, value: Number(formatDecimal(suggested)) }] : [],
      });
    }
  },
  examples: [
    { title: '自评分就是按规则算出来的分', edits: [], finds: [] },
    {
      title: '4 件案件按期办结 3 件，却自评满分',
      edits: [
        { sheet: '自评表', row: '2.1', column: '自评分', value: 30 },
        { sheet: '自评表', row: '1.2', column: '自评分', value: 15 },
        { sheet: '自评表', row: '1.2', column: '实际数', value: 3 },
        { sheet: '自评表', row: '1.2', column: '扣分原因', value: '少开 1 次会' },
      ],
      finds: [{ messageId: 'score-differs-from-rule', at: '自评表!I7' }],
    },
    {
      title: '发生 1 次，细则说扣 3 到 5 分，却只扣了 1 分',
      edits: [
        { item: '2.3', is: { rule: RANGE } },
        { sheet: '自评表', row: '2.3', column: '实际数', value: 1 },
        { sheet: '自评表', row: '2.3', column: '自评分', value: 19 },
        { sheet: '自评表', row: '2.3', column: '扣分原因', value: '漏查 1 次' },
      ],
      finds: [{ messageId: 'score-differs-from-rule/range', at: '自评表!I9' }],
    },
  ],
};

/** A score that is left to judgement still has its bounds. */
function reportOutside(
  item: Item,
  { self, actual }: ScoreRow,
  { least, most }: Bounds,
  report: Report,
): void {
  if (self.value.kind !== 'number') return;
  const score = self.value.value;
  if (isOutOfRange(item, score) || (score.lte(most) && (least === null || score.gte(least)))) return;
  report({
    messageId: 'score-differs-from-rule/range',
    params: {
      ...nameOf(item),
      score: formatDecimal(score),
      least: least ? formatDecimal(least) : '−∞',
      most: formatDecimal(most),
    },
    place: self.place,
    related: [actual.place],
  });
}
