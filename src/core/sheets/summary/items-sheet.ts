/** 分项得分: village by item. */
import type { ItemAssessment } from '../../assessment';
import { formatDecimal } from '../../decimal';
import { columnLetters } from '../../grid/address';
import type { Messages } from '../../messages';
import type { Item } from '../../scheme/types';
import { AVERAGE, RANKING_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { NOT_APPLICABLE } from '../../vocabulary/words';
import type { SheetDesign } from '../types';
import type { SummaryContext } from './context';
import { FIRST_ROW, type LinkedContent, tableSheet } from './table-sheet';

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
          ...items.map((item) =>
            scoreCell(
              assessment.items.find((entry) => entry.item.code === item.code),
              item,
              messages,
            ),
          ),
          [assessment.totals ? Number(formatDecimal(assessment.totals.self)) : null, 'points'],
        ]),
      ],
      footer: villages.length > 0 ? [averages(items.length + 1, villages.length)] : [],
      frozenColumns: 1,
    },
    context,
  );
}

function fullPoints({ points }: Item): LinkedContent {
  return [points === null ? null : Number(formatDecimal(points)), 'sectionPoints'];
}

function scoreCell(entry: ItemAssessment | undefined, { kind }: Item, messages: Messages): LinkedContent {
  if (!entry || entry.status === 'missing') return [messages.summary.missingRow, 'wrong'];
  const { self, notApplicable, status } = entry;
  const style = status === 'wrong' ? 'wrong' : status === 'no-evidence' ? 'noEvidence' : 'points';
  if (notApplicable) return [NOT_APPLICABLE, style];
  if (self !== null) return [Number(formatDecimal(self)), style];
  // A bonus that nobody claimed is no gap.
  if (kind === 'bonus' && status === 'done') return [null, 'points'];
  return [
    status === 'unfilled' || status === 'done' ? messages.summary.unfilled : '',
    status === 'wrong' ? 'wrong' : 'inputCenter',
  ];
}

/** Native averages over the villages' rows, below the row of full points. */
function averages(columns: number, villages: number): readonly LinkedContent[] {
  return [
    [AVERAGE, 'totalText'],
    ...Array.from({ length: columns }, (_nothing, at): LinkedContent => {
      const letters = columnLetters(at + 1);
      const area = `${letters}${String(FIRST_ROW + 2)}:${letters}${String(FIRST_ROW + 1 + villages)}`;
      return [{ formula: `IF(COUNT(${area})=0,"",ROUND(AVERAGE(${area}),2))` }, 'totalPoints'];
    }),
  ];
}
