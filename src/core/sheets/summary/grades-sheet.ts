/** 等级与名次 (or 等级 where the scheme does not rank): what each village's scores come to, and why. */
import '../../messages/decisions';
import { columnLetters } from '../../grid/address';
import { type Decimal, formatDecimal } from '../../decimal';
import { policiesOf } from '../../scheme/policies';
import { formatCondition } from '../../scheme/policies/conditions';
import type { Condition } from '../../scheme/policies/types';
import type { VillageSummary } from '../../summary/types';
import type { GradeReason } from '../../totals/graded';
import { GRADE_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import type { SheetDesign } from '../types';
import { average } from './average';
import type { SummaryContext } from './context';
import { villageCell } from './links';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

type Column = keyof typeof GRADE_COLUMNS;

const WIDTHS: Readonly<Record<Column, number>> = {
  rank: 7,
  village: 16,
  final: 11,
  from: 8,
  grade: 9,
  reasons: 62,
  proposals: 34,
  upper: 12,
};

/** null: the scheme neither grades nor ranks, so that there is nothing to say. */
export function gradesSheet(context: SummaryContext): SheetDesign | null {
  const { scheme, villages } = context.summary;
  const isRanked = scheme.rankingEnabled;
  const hasUpper = policiesOf(scheme, 'upper-band').length > 0;
  if (!isRanked && scheme.grades.length === 0 && !hasUpper) return null;
  const texts = context.messages.decisions.grades;
  const columns = (Object.keys(GRADE_COLUMNS) as Column[]).filter(
    (id) => (isRanked || id !== 'rank') && (hasUpper || id !== 'upper'),
  );
  return tableSheet(
    {
      name: gradesSheetName(isRanked),
      title: texts.title({ isRanked }),
      hint: texts.hint({ from: basis(villages) }),
      headings: columns.map((id) => GRADE_COLUMNS[id]),
      widths: columns.map((id) => WIDTHS[id]),
      rows: villages.map((village) => columns.map((id) => cellOf(id, village, context))),
      footer: villages.length > 0 ? footer(columns, context) : [],
      frozenColumns: columns.indexOf('village') + 1,
    },
    context,
  );
}

export function gradesSheetName(isRanked: boolean): string {
  return isRanked ? SUMMARY_TABLES.grades : SUMMARY_TABLES.gradesOnly;
}

function basis(villages: readonly VillageSummary[]): 'self' | 'verified' | 'either' {
  const found = new Set(villages.flatMap(({ grading: { from } }) => from ?? []));
  if (found.size > 1) return 'either';
  return found.has('verified') ? 'verified' : 'self';
}

/** The average of the final scores, and how many villages have each grade, counted natively. */
function footer(
  columns: readonly Column[],
  { summary: { villages, scheme }, messages }: SummaryContext,
): readonly (readonly LinkedContent[])[] {
  const texts = messages.decisions.grades;
  const line = (caption: string, at: Column, cell: LinkedContent): readonly LinkedContent[] =>
    columns.map((id) => (id === 'village' ? [caption, 'totalText'] : id === at ? cell : [null, 'totalText']));
  const letters = columnLetters(columns.indexOf('grade'));
  const area = `${letters}${String(FIRST_ROW + 1)}:${letters}${String(FIRST_ROW + villages.length)}`;
  return [
    line(texts.average, 'final', average(columns.indexOf('final'), FIRST_ROW, villages)),
    ...scheme.grades.map(({ name }) =>
      line(texts.count({ grade: name }), 'grade', [
        {
          formula: `COUNTIF(${area},"${name.replaceAll('"', '""')}")`,
          result: villages.filter(({ grading }) => grading.grade === name).length,
        },
        'totalPoints',
      ]),
    ),
  ];
}

const points = (value: Decimal | null): LinkedContent => [
  value ? Number(formatDecimal(value)) : null,
  'points',
];

function cellOf(id: Column, village: VillageSummary, context: SummaryContext): LinkedContent {
  const { grading, assessment } = village;
  const texts = context.messages.decisions.grades;
  switch (id) {
    case 'rank':
      return [grading.rank ?? '—', 'points'];
    case 'village':
      return villageCell(village.village, assessment.file, context);
    case 'final':
      return points(grading.final);
    case 'from':
      return [grading.from === null ? '—' : texts.from[grading.from], 'textCenter'];
    case 'grade':
      return [grading.grade ?? '—', 'textCenter'];
    case 'reasons':
      return [reasonsText(village, context), 'text'];
    case 'proposals':
      return proposals(village, context);
    case 'upper':
      return points(grading.upper);
  }
}

/** Why the grade is what it is, or why there is none. */
export function reasonsText(village: VillageSummary, { summary, messages }: SummaryContext): string {
  const { grading, assessment, isComparable } = village;
  const texts = messages.decisions.grades;
  const { none } = texts;
  if (grading.grade !== null)
    return grading.reasons.map((reason) => reasonText(reason, village, texts.reasons)).join('；');
  const { filled, of } = assessment.progress;
  if (assessment.totals === null) return none.noScores;
  if (!isComparable) return none.unclear;
  if (grading.final === null) return none.unverified;
  if (summary.scheme.grades.length === 0) return none.noGrades;
  return filled < of ? none.unfilled({ count: String(of - filled) }) : none.below;
}

type ReasonTexts = SummaryContext['messages']['decisions']['grades']['reasons'];

function reasonText(reason: GradeReason, village: VillageSummary, texts: ReasonTexts): string {
  const { grade } = reason;
  switch (reason.kind) {
    case 'total': {
      const { final } = village.grading;
      return texts.total({ score: final ? formatDecimal(final) : '', grade });
    }
    case 'veto':
      return texts.veto({ item: itemName(reason.item, village), grade });
    case 'criterion':
      return texts.criterion({ name: reason.name, grade });
    case 'when':
      return texts.when({ conditions: conditionsText(reason.conditions), grade });
    case 'needs':
      return texts.needs({ conditions: conditionsText(reason.conditions), grade });
    case 'quota':
      return texts.quota({ most: String(reason.most), grade });
  }
}

function proposals(village: VillageSummary, { messages }: SummaryContext): LinkedContent {
  const { commend, criticise, barredBy } = village.grading;
  const texts = messages.decisions.grades.proposals;
  const lines = [
    ...(commend.length > 0 ? [texts.commend({ conditions: conditionsText(commend) })] : []),
    ...(criticise.length > 0 ? [texts.criticise({ conditions: conditionsText(criticise) })] : []),
    ...(barredBy.length > 0
      ? [texts.barred({ items: barredBy.map((code) => itemName(code, village)).join('、') })]
      : []),
  ];
  return [lines.join('\n'), 'text'];
}

/** Conditions as they are written in the scheme. */
function conditionsText(conditions: readonly Condition[]): string {
  return conditions.map(formatCondition).join('、');
}

function itemName(code: string, { assessment }: VillageSummary): string {
  const found = assessment.items.find(({ item }) => item.code === code);
  return found ? `${code} ${found.item.title}` : code;
}
