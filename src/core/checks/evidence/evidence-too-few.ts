import type { ItemAssessment } from '../../assessment';
import { ZERO, formatDecimal } from '../../decimal';
import { isMet, isOfKind } from '../../evidence/count';
import type { CitedEvidence, RequirementState } from '../../evidence/types';
import type { Place } from '../../recognise/types';
import { squash } from '../../text';
import type { EvidenceRequirement } from '../../scheme/types';
import type { Edit } from '../example';
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
      finds: [{ messageId: 'evidence-too-few/projects', at: '自评表!K8' }],
    },
    {
      title: '两份承诺书都是一号项目的，二号项目没有',
      edits: [
        { sheet: '佐证清单', row: '2.2-1', column: '文件', value: null },
        { sheet: '佐证清单', row: '2.2-1', column: '名称', value: '一号项目承诺书' },
        { sheet: '佐证清单', row: '2.2-2', column: '文件', value: null },
        { sheet: '佐证清单', row: '2.2-2', column: '名称', value: '一号项目承诺书（补签）' },
      ],
      finds: [{ messageId: 'evidence-too-few/projects', at: '自评表!K8' }],
    },
    {
      title: '看不出是哪个项目的承诺书，够数就不追究',
      edits: [
        { sheet: '佐证清单', row: '2.2-1', column: '文件', value: null },
        { sheet: '佐证清单', row: '2.2-2', column: '文件', value: null },
      ],
      finds: [],
    },
    {
      title: '四种材料要有三种，只有方案和预案',
      edits: [
        needsInstead('1.1', { documents: ['方案', '预案', '制度', '台账'], minimum: 3 }),
        { sheet: '佐证清单', row: '1.1-1', column: '名称', value: '防汛工作方案和应急预案' },
      ],
      finds: [{ messageId: 'evidence-too-few/documents', at: '自评表!K4' }],
    },
    {
      title: '名称不完全一样的，算它有，请人看一眼',
      edits: [
        needsInstead('1.1', { documents: ['方案', '应急预案', '台账'], minimum: 2 }),
        { sheet: '佐证清单', row: '1.1-1', column: '名称', value: '防汛方案、应急处置预案' },
      ],
      finds: [{ messageId: 'evidence-too-few/doubt', at: '自评表!K4', severity: 'info' }],
    },
    {
      title: '要求走访 10 户，记录写明的只有 6 户',
      edits: [
        needsInstead('1.1', { kinds: ['走访记录'], minimum: 10, unit: '户' }),
        { sheet: '佐证清单', row: '1.1-1', column: '名称', value: '走访农户6户记录' },
        { sheet: '佐证清单', row: '1.1-1', column: '类型', value: '走访记录' },
      ],
      finds: [{ messageId: 'evidence-too-few', at: '自评表!K4' }],
    },
    {
      title: '每月零报告，只有十二月的',
      edits: [
        needsInstead('2.3', { kinds: ['零报告'], spread: 'month' }),
        { sheet: '佐证清单', row: '2.3-1', column: '类型', value: '零报告' },
      ],
      finds: [{ messageId: 'evidence-too-few/spread', at: '自评表!K9' }],
    },
    {
      title: '每半年一份，都在上半年',
      edits: [
        needsInstead('1.2', { kinds: ['会议记录'], minimum: 4, spread: 'half-year' }),
        { sheet: '佐证清单', row: '1.2-3', column: '形成日期', value: { date: '2022-02-01' } },
        { sheet: '佐证清单', row: '1.2-4', column: '形成日期', value: { date: '2022-06-01' } },
      ],
      finds: [{ messageId: 'evidence-too-few/spread', at: '自评表!K5' }],
    },
    {
      title: '引用的佐证类型不对',
      edits: [{ sheet: '佐证清单', row: '1.1-1', column: '类型', value: '照片' }],
      finds: [{ messageId: 'evidence-too-few/kind', at: '自评表!K4' }],
    },
  ],
};

/** The item asks for this and nothing else. */
function needsInstead(item: string, asks: Partial<EvidenceRequirement>): Edit {
  const plain = {
    kinds: [],
    minimum: 1,
    per: 'village',
    spread: null,
    datedInPeriod: false,
    byDeadline: false,
  } as const;
  return { item, is: { evidence: [{ ...plain, ...asks }] } };
}

function reportUnmet(
  state: RequirementState,
  { item, row, self }: ItemAssessment,
  cited: CitedEvidence,
  report: Report,
): void {
  const { requirement, needed, found, gaps } = state;
  if (row && isMet(state)) reportDoubt(state, item.code, row.evidence.place, report);
  // A mistyped number may well be the piece that is missing: evidence-unknown-number says so already.
  const unknown = cited.unknown.length;
  if (!row || isMet(state) || (unknown > 0 && found + unknown >= needed && gaps.length <= unknown)) return;
  const others = cited.rows.filter((piece) => !isOfKind(piece, requirement.kinds));
  const { missing, doubtful } = state;
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
      unit: requirement.unit ?? '',
      documents: requirement.documents ?? [],
      missing,
      doubtful,
    },
    place: row.evidence.place,
    related: cited.rows.map((piece) => piece.number.place),
  });
}

/** Met only because a similar name was taken for the document asked. */
function reportDoubt(
  { needed, found, doubtful }: RequirementState,
  code: string,
  place: Place,
  report: Report,
): void {
  if (doubtful.length === 0 || found - doubtful.length >= needed) return;
  report({ messageId: 'evidence-too-few/doubt', params: { code, doubtful }, place, severity: 'info' });
}

function variant({ requirement, needed, found, gaps, missing }: RequirementState) {
  if (requirement.documents && found < needed) return 'evidence-too-few/documents' as const;
  if (found === 0) return 'evidence-too-few/kind' as const;
  if (gaps.length === 0 && missing.length > 0 && requirement.per === 'project')
    return 'evidence-too-few/projects' as const;
  if (gaps.length === 0) return 'evidence-too-few' as const;
  return found < needed ? ('evidence-too-few/gaps' as const) : ('evidence-too-few/spread' as const);
}
