/** 分项得分: village by item. */
import type { ItemAssessment, ItemStatus } from '../../assessment';
import { formatDecimal } from '../../decimal';
import type { Messages } from '../../messages';
import type { Item } from '../../scheme/types';
import { RANKING_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { NOT_APPLICABLE } from '../../vocabulary/words';
import type { StyleName } from '../style';
import type { SheetDesign } from '../types';
import { average, averageCaption } from './average';
import type { SummaryContext } from './context';
import { linkedTo } from './links';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

export function itemsSheet(context: SummaryContext): SheetDesign {
  const { summary, messages } = context;
  const { villages, scheme } = summary;
  const items = scheme.items.filter(({ kind }) => kind !== 'veto');
  const texts = messages.summary;
  return tableSheet(
    {
      name: SUMMARY_TABLES.items,
      title: texts.itemsTitle,
      hint: texts.itemsHint,
      headings: [
        RANKING_COLUMNS.village,
        ...items.map(({ code, title }) => `${code}\n${title}`),
        RANKING_COLUMNS.self,
      ],
      widths: [14, ...items.map(() => 8.5), 10],
      rows: [
        [
          [texts.full, 'sectionText'],
          ...items.map(fullPoints),
          [Number(formatDecimal(scheme.base)), 'sectionPoints'],
        ],
        ...villages.map(({ village, assessment }): readonly LinkedContent[] => [
          [village, 'text'],
          ...items.map((item) => {
            // Where no score can be seen, no single one is missing.
            if (assessment.totals === null) return ['—', 'textCenter'] as const;
            const found = assessment.items.find((entry) => entry.item.code === item.code);
            const [value, style] = scoreCell(found, item, messages);
            return linkedTo([value, style], found?.row?.self.place, context);
          }),
          [assessment.totals ? Number(formatDecimal(assessment.totals.self)) : null, 'points'],
        ]),
      ],
      footer:
        villages.length > 0
          ? [
              [
                [averageCaption(villages, texts.average), 'totalText'],
                ...Array.from({ length: items.length + 1 }, (_nothing, at) =>
                  average(at + 1, FIRST_ROW + 1, villages),
                ),
              ],
            ]
          : [],
      frozenColumns: 1,
    },
    context,
  );
}

/** A score with something wrong keeps its number; the format puts the sign before it. */
const SCORE_STYLES: Readonly<Partial<Record<ItemStatus, StyleName>>> = {
  wrong: 'wrongPoints',
  'no-evidence': 'noEvidencePoints',
};

function fullPoints({ points }: Item): LinkedContent {
  return [points === null ? null : Number(formatDecimal(points)), 'sectionPoints'];
}

function scoreCell(entry: ItemAssessment | undefined, { kind }: Item, messages: Messages): LinkedContent {
  if (!entry || entry.status === 'missing') return [messages.summary.missingRow, 'wrong'];
  const { self, notApplicable, status } = entry;
  if (notApplicable) return [NOT_APPLICABLE, status === 'no-evidence' ? 'noEvidence' : 'textCenter'];
  if (self !== null) return [Number(formatDecimal(self)), SCORE_STYLES[status] ?? 'points'];
  // A bonus that nobody claimed is no gap.
  if (kind === 'bonus' && status === 'done') return [null, 'points'];
  const written = entry.row?.self.value;
  if (written?.kind === 'text' || written?.kind === 'error') return [`✖ ${written.text}`, 'wrong'];
  if (written?.kind === 'not-applicable') return [`✖ ${NOT_APPLICABLE}`, 'wrong'];
  return [messages.summary.unfilled, 'inputCenter'];
}
