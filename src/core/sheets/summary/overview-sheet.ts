/** 汇总排名 (or 汇总 where the scheme does not rank): one row a village. */
import type { ReadableAssessment } from '../../assessment';
import { countKinds } from '../../checks/kind';
import { type Decimal, formatDecimal } from '../../decimal';
import type { Area } from '../../grid/types';
import { type Section, sectionsOf } from '../../scheme/sections';
import type { VillageSummary } from '../../summary/types';
import { RANKING_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import type { ChartDesign, SheetDesign } from '../types';
import { average, averageCaption } from './average';
import { changedText } from './changed';
import type { SummaryContext } from './context';
import { villageCell } from './links';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

type Column = keyof typeof RANKING_COLUMNS;

const BEFORE: readonly (readonly [Column, number])[] = [
  ['rank', 7],
  ['village', 14],
  ['self', 11],
  ['declared', 11],
  ['suggested', 11],
  ['verified', 11],
  ['grade', 8],
];
const AFTER: readonly (readonly [Column, number])[] = [
  ['errors', 8],
  ['warnings', 8],
  ['noEvidence', 12],
  ['file', 26],
  ['previous', 24],
];
const SECTION_WIDTH = 13;
const AVERAGED: readonly Column[] = ['self', 'declared', 'suggested', 'verified'];

export function overviewSheet(context: SummaryContext): SheetDesign {
  const { summary, messages } = context;
  const { scheme, villages } = summary;
  const isRanked = scheme.rankingEnabled;
  const after = AFTER.filter(([id]) => id !== 'previous' || context.previous);
  const before = BEFORE.filter(([id]) => isRanked || id !== 'rank');
  const sections = sectionsOf(scheme).filter(({ kind }) => kind !== 'veto');
  const headings = [
    ...before.map(([id]) => RANKING_COLUMNS[id]),
    ...sections.map(({ title }) => title),
    ...after.map(([id]) => RANKING_COLUMNS[id]),
  ];
  const sheet = tableSheet(
    {
      name: isRanked ? SUMMARY_TABLES.ranking : SUMMARY_TABLES.overview,
      title: messages.summary.overviewTitle({ scheme: scheme.title }),
      hint: hintOf(context),
      headings,
      widths: [
        ...before.map(([, width]) => width),
        ...sections.map(() => SECTION_WIDTH),
        ...after.map(([, width]) => width),
      ],
      rows: villages.map((village) => [
        ...before.map(([id]) => cellOf(id, village, context)),
        ...sections.map((section) => sectionCell(village.assessment, section)),
        ...after.map(([id]) => cellOf(id, village, context)),
      ]),
      footer:
        villages.length > 0
          ? [
              [
                ...before.map(([id], at): LinkedContent => {
                  if (id === 'village')
                    return [averageCaption(villages, messages.summary.average), 'totalText'];
                  return AVERAGED.includes(id) ? average(at, FIRST_ROW, villages) : [null, 'totalText'];
                }),
                ...sections.map((_section, at) => average(before.length + at, FIRST_ROW, villages)),
                ...after.map((): LinkedContent => [null, 'totalText']),
              ],
            ]
          : [],
      frozenColumns: isRanked ? 2 : 1,
    },
    context,
  );
  return villages.length > 0 ? { ...sheet, charts: [totalsChart(before, context)] } : sheet;
}

/** In rows and columns of the sheet. */
const CHART = { gap: 2, least: 14, perVillage: 1, columns: 9 };

/** Below the table, as long as it needs to name every village. */
function totalsChart(
  columns: typeof BEFORE,
  { summary: { villages, scheme }, messages }: SummaryContext,
): ChartDesign {
  const last = FIRST_ROW + villages.length - 1;
  const column = (wanted: Column): Area => {
    const at = columns.findIndex(([id]) => id === wanted);
    return { top: FIRST_ROW, left: at, bottom: last, right: at };
  };
  // The row after the last village holds the averages.
  const top = last + 1 + CHART.gap;
  return {
    title: messages.summary.chartTitle({ scheme: scheme.title }),
    kind: 'bar',
    names: column('village'),
    values: column('self'),
    over: {
      top,
      left: 0,
      bottom: top + Math.max(CHART.least, villages.length * CHART.perVillage + 4),
      right: CHART.columns - 1,
    },
  };
}

/** Links are spoken of where there are any. */
function hintOf({ summary, messages, link }: SummaryContext): string {
  const { villages, missing } = summary;
  const texts = messages.summary;
  const counts = texts.overviewHint({ villages: String(villages.length), missing: String(missing.length) });
  const isLinked = villages.some(({ assessment: { file } }) => link({ file }) !== null);
  return isLinked ? counts + texts.overviewLinks : counts;
}

const points = (value: Decimal | null | undefined): LinkedContent => [
  value ? Number(formatDecimal(value)) : null,
  'points',
];

function cellOf(id: Column, one: VillageSummary, context: SummaryContext): LinkedContent {
  const { village, assessment, rank, evidenceGaps, grading } = one;
  const { totals, findings, file } = assessment;
  const kinds = countKinds(findings);
  switch (id) {
    case 'rank':
      return [rank ?? '—', 'points'];
    case 'village':
      return villageCell(village, file, context);
    case 'self':
    case 'suggested':
    case 'verified':
    case 'declared':
      return points(totals?.[id]);
    case 'grade':
      return [grading.grade ?? '—', 'textCenter'];
    case 'errors':
      return [kinds.wrong + kinds.unfilled, 'points'];
    case 'warnings':
      return [kinds.reminder, 'points'];
    case 'noEvidence':
      return [evidenceGaps.size, 'points'];
    case 'file':
      return [file, 'text'];
    case 'previous': {
      const text = changedText(one, context);
      return [text, text === '' ? 'text' : 'reminder'];
    }
  }
}

function sectionCell({ sections }: ReadableAssessment, { title, kind }: Section): LinkedContent {
  return points(sections.find((section) => section.title === title && section.kind === kind)?.self);
}
