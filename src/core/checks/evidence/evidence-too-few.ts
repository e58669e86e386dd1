import type { ItemAssessment } from '../../assessment';
import { ZERO, formatDecimal } from '../../decimal';
import { isMet, isOfKind } from '../../evidence/count';
import type { CitedEvidence, RequirementState } from '../../evidence/types';
import { squash } from '../../text';
import { nameOf } from '../item-name';
import type { Check, Report } from '../types';

/**
 * Fewer pieces than the points claimed need, or months and quarters without one. Points given up need no evidence
 * (evidence/needed.ts), so taking the deduction mends it as well.
 */
export const evidenceTooFew: Check = {
  meta: {
    id: 'evidence-too-few',
    severity: 'error',
    phase: 'evidence',
    source: '考核细则的佐证要求：“需要 4 份会议记录，现有 2 份，缺第三、四季度”',
    fixable: false,
  },
  check({ items, index, submission }, report) {
    if (!submission.register) return;
    for (const entry of items) {
      const { item, self, notApplicable } = entry;
      const cited = index.byItem.get(item.code);
      if (notApplicable || !self?.gt(ZERO) || !cited || cited.rows.length === 0) continue;
      for (const state of entry.evidence.requirements) reportUnmet(state, entry, cited, report);
    }
  },
  examples: [
    { title: '四个季度各有一份会议记录', edits: [], finds: [] },
    {
      title: '需要 4 份会议记录，只有 2 份，缺两个季度',
      edits: [
        { sheet: '自评表', row: '1.2', column: '佐证编号', value: '1.2-1、1.2-2' },
        { sheet: '佐证清单', row: '1.2-4', do: 'remove' },
        { sheet: '佐证清单', row: '1.2-3', do: 'remove' },
      ],
      finds: [{ messageId: 'evidence-too-few/gaps', at: '自评表!K5' }],
    },
    {
      title: '份数够了，但都在前两个季度',
      edits: [
        { sheet: '佐证清单', row: '1.2-3', column: '形成日期', value: { date: '2022-02-01' } },
        { sheet: '佐证清单', row: '1.2-4', column: '形成日期', value: { date: '2022-06-01' } },
      ],
      finds: [{ messageId: 'evidence-too-few/spread', at: '自评表!K5' }],
    },
    {
      title: '少开 1 次会，照规则扣了分，3 份就够',
      edits: [
        { sheet: '自评表', row: '1.2', column: '佐证编号', value: '1.2-1、1.2-2、1.2-3' },
        { sheet: '佐证清单', row: '1.2-4', do: 'remove' },
        { sheet: '自评表', row: '1.2', column: '实际数', value: 3 },
        { sheet: '自评表', row: '1.2', column: '自评分', value: 15 },
        { sheet: '自评表', row: '1.2', column: '扣分原因', value: '第四季度没有开会' },
      ],
      finds: [],
    },
    {
      title: '两个在建项目，只有一份承诺书',
      edits: [
        { sheet: '自评表', row: '2.2', column: '佐证编号', value: '2.2-1' },
        { sheet: '佐证清单', row: '2.2-2', do: 'remove' },
      ],
      finds: [{ messageId: 'evidence-too-few', at: '自评表!K8' }],
    },
    {
      title: '引用的佐证类型不对',
      edits: [{ sheet: '佐证清单', row: '1.1-1', column: '类型', value: '照片' }],
      finds: [{ messageId: 'evidence-too-few/kind', at: '自评表!K4' }],
    },
  ],
};

function reportUnmet(
  state: RequirementState,
  { item, row, self }: ItemAssessment,
  cited: CitedEvidence,
  report: Report,
): void {
  const { requirement, needed, found, gaps } = state;
  // A mistyped number may well be the piece that is missing: evidence-unknown-number says so already.
  const unknown = cited.unknown.length;
  if (!row || isMet(state) || (unknown > 0 && found + unknown >= needed && gaps.length <= unknown)) return;
  const others = cited.rows.filter((piece) => !isOfKind(piece, requirement.kinds));
  report({
    messageId: variant(state),
    params: {
      ...nameOf(item),
      score: formatDecimal(self ?? ZERO),
      needed: String(needed),
      found: String(found),
      kinds: requirement.kinds,
      otherKinds: [...new Set(others.map((piece) => squash(piece.kind.value)))],
      gaps: gaps.map(String),
      spread: requirement.spread,
    },
    place: row.evidence.place,
    related: cited.rows.map((piece) => piece.number.place),
  });
}

function variant({ needed, found, gaps }: RequirementState) {
  if (found === 0) return 'evidence-too-few/kind' as const;
  if (gaps.length === 0) return 'evidence-too-few' as const;
  return found < needed ? ('evidence-too-few/gaps' as const) : ('evidence-too-few/spread' as const);
}
