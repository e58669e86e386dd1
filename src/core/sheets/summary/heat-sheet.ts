/** 分项热力: every self score as a share of its item's points, on a colour scale; the totals with bars. */
import '../../messages/decisions';
import type { ItemAssessment } from '../../assessment';
import { type Decimal, formatDecimal, roundHalfUp } from '../../decimal';
import type { Item } from '../../scheme/types';
import { fullMarks } from '../../totals/convert';
import { RANKING_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { NOT_APPLICABLE } from '../../vocabulary/words';
import type { ConditionalFormat, SheetDesign } from '../types';
import { average, averageCaption } from './average';
import type { SummaryContext } from './context';
import { linkedTo, villageCell } from './links';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

/** A village that reaches this share of the points has lost little. */
const SCALE: Extract<ConditionalFormat, { scale: unknown }>['scale'] = [
  { at: 0, colour: 'scaleLow' },
  { at: 0.7, colour: 'scaleMiddle' },
  { at: 1, colour: 'scaleHigh' },
];

/** null: no village, or no item whose share could be told. */
export function heatSheet(context: SummaryContext): SheetDesign | null {
  const { summary, messages } = context;
  const { villages, scheme } = summary;
  const items = scheme.items.filter(
    ({ kind, points }) => (kind === 'regular' || kind === 'bonus') && points?.gt(0),
  );
  if (villages.length === 0 || items.length === 0) return null;
  const texts = messages.decisions;
  const first = FIRST_ROW + 1;
  const last = first + villages.length - 1;
  const totals = items.length + 1;
  const isLinked = villages.some(({ assessment: { file } }) => context.link({ file }) !== null);
  return tableSheet(
    {
      name: SUMMARY_TABLES.heat,
      title: texts.heat.title,
      hint: isLinked ? texts.heat.hint : texts.heat.hintUnlinked,
      headings: [
        RANKING_COLUMNS.village,
        ...items.map(({ code, title }) => `${code}\n${title}`),
        RANKING_COLUMNS.self,
      ],
      widths: [14, ...items.map(() => 8), 16],
      rows: [
        [
          [texts.rows.points, 'sectionText'],
          ...items.map(({ points }): LinkedContent => [
            points ? Number(formatDecimal(points)) : null,
            'sectionPoints',
          ]),
          [Number(formatDecimal(fullMarks(scheme))), 'sectionPoints'],
        ],
        ...villages.map(({ village, assessment }): readonly LinkedContent[] => [
          villageCell(village, assessment.file, context),
          ...items.map((item) =>
            shareCell(
              assessment.items.find((entry) => entry.item.code === item.code),
              item,
              context,
            ),
          ),
          [assessment.totals ? Number(formatDecimal(assessment.totals.self)) : null, 'points'],
        ]),
      ],
      footer: [
        [
          [averageCaption(villages, messages.summary.average), 'totalText'],
          ...items.map((_item, at) => average(at + 1, first, villages, 'totalShare')),
          average(totals, first, villages),
        ],
      ],
      frozenColumns: 1,
      conditionalFormats: [
        { area: { top: first, left: 1, bottom: last, right: totals - 1 }, scale: SCALE },
        {
          area: { top: first, left: totals, bottom: last, right: totals },
          bars: { from: 0, to: Number(formatDecimal(fullMarks(scheme))), colour: 'bar' },
        },
      ],
    },
    context,
  );
}

function shareCell(
  entry: ItemAssessment | undefined,
  { points }: Item,
  context: SummaryContext,
): LinkedContent {
  const place = entry?.row?.self.place;
  if (entry?.notApplicable) return linkedTo([NOT_APPLICABLE, 'textCenter'], place, context);
  if (!entry?.self || !points) return [context.messages.decisions.heat.noScore, 'textCenter'];
  const style = entry.status === 'wrong' ? 'wrongShare' : 'share';
  return linkedTo([shareOf(entry.self, points), style], place, context);
}

function shareOf(score: Decimal, points: Decimal): number {
  return Number(formatDecimal(roundHalfUp(score.div(points), 4)));
}
