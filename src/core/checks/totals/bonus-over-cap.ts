import type { ItemAssessment } from '../../assessment';
import { ZERO, formatDecimal } from '../../decimal';
import { evidenceKey } from '../../evidence/number';
import type { RegisterRow } from '../../recognise/types';
import { groupedBonus } from '../../totals/bonus';
import { nameOf } from '../item-name';
import type { Check, CheckContext, Report } from '../types';

/** More than the cap, or one achievement claimed under two bonus items (the same piece of evidence proves both). */
export const bonusOverCap: Check = {
  meta: {
    id: 'bonus-over-cap',
    severity: 'error',
    phase: 'totals',
    source: '通例：加分累计不得超过上限；同一事项就高不重复',
    fixable: false,
  },
  check(context, report) {
    const claimed = context.items.filter(({ item, self }) => item.kind === 'bonus' && self?.gt(ZERO));
    reportCap(claimed, context, report);
    reportTwice(claimed, context, report);
  },
  examples: [
    { title: '加分没有超过上限', edits: [], finds: [] },
    {
      title: '加分合计超过了上限',
      edits: [
        { sheet: '自评表', row: 'J.1', column: '实际数', value: '市级' },
        { sheet: '自评表', row: 'J.1', column: '自评分', value: 3 },
        { sheet: '自评表', row: 'J.2', column: '实际数', value: 2 },
        { sheet: '自评表', row: 'J.2', column: '自评分', value: 2 },
        { sheet: '自评表', row: 'J.2', column: '佐证编号', value: 'J.2-1' },
        {
          sheet: '佐证清单',
          below: 'J.1-1',
          insert: {
            编号: 'J.2-1',
            对应项目: 'J.2',
            名称: '化解记录',
            类型: '案件材料',
            形成日期: { date: '2022-06-01' },
          },
        },
      ],
      finds: [{ messageId: 'bonus-over-cap', at: '自评表!I13' }],
    },
    {
      title: '加分合计超过上限，但细则规定就高不重复，只算最高的一项',
      edits: [
        { sheet: '自评表', row: 'J.1', column: '实际数', value: '市级' },
        { sheet: '自评表', row: 'J.1', column: '自评分', value: 3 },
        { sheet: '自评表', row: 'J.2', column: '实际数', value: 2 },
        { sheet: '自评表', row: 'J.2', column: '自评分', value: 2 },
        { item: 'J.2', is: { evidence: [] } },
        {
          sheet: '自评表',
          row: '加分小计',
          column: '自评分',
          value: { formula: 'MAX(I11:I12)', value: 3 },
        },
        {
          sheet: '自评表',
          row: '合计',
          column: '自评分',
          value: { formula: 'I6+I10+I13', value: 95.5 },
        },
        {
          scheme: {
            policies: [{ type: 'bonus-group', items: ['J.1', 'J.2'], pick: 'highest', cap: null }],
          },
        },
      ],
      finds: [],
    },
    {
      title: '同一份佐证用在两个加分项',
      edits: [
        { sheet: '自评表', row: 'J.2', column: '自评分', value: 1 },
        { sheet: '自评表', row: 'J.2', column: '实际数', value: 1 },
        { sheet: '自评表', row: 'J.2', column: '佐证编号', value: 'J.1-1' },
        { item: 'J.2', is: { evidence: [] } },
      ],
      finds: [{ messageId: 'bonus-over-cap/twice', at: '自评表!K12' }],
    },
  ],
};

function reportCap(
  claimed: readonly ItemAssessment[],
  { scheme, submission: { scores } }: CheckContext,
  report: Report,
): void {
  const { bonusCap } = scheme;
  // 就高不重复 and the caps of groups come first: what they leave out is not claimed beyond the cap.
  const total = groupedBonus(
    claimed.map(({ item, self }) => ({ item, score: self, notApplicable: false })),
    scheme,
  );
  if (!bonusCap || total.lte(bonusCap)) return;
  const places = claimed.flatMap(({ row }) => (row ? [row.self.place] : []));
  const [place] = [
    ...(scores?.totals ?? []).filter(({ of }) => of === 'bonus').map(({ self }) => self.place),
    ...places,
  ];
  if (!place) return;
  report({
    messageId: 'bonus-over-cap',
    params: { claimed: formatDecimal(total), cap: formatDecimal(bonusCap) },
    place,
    related: places,
  });
}

function reportTwice(claimed: readonly ItemAssessment[], { index }: CheckContext, report: Report): void {
  const provedBy = new Map<RegisterRow, ItemAssessment>();
  for (const entry of claimed) {
    for (const piece of index.byItem.get(entry.item.code)?.rows ?? []) {
      const first = provedBy.get(piece);
      provedBy.set(piece, first ?? entry);
      if (!first?.row || !entry.row || evidenceKey(piece.number.value) === '') continue;
      report({
        messageId: 'bonus-over-cap/twice',
        params: { ...nameOf(entry.item), other: first.item.code, number: piece.number.value },
        place: entry.row.evidence.place,
        related: [first.row.evidence.place, piece.place],
      });
      break;
    }
  }
}
