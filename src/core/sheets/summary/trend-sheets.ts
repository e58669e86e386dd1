/** 历年总分 and 历年得分率: several years side by side. Their scores stand in other files, so they are values here. */
import { type Decimal, formatDecimal } from '../../decimal';
import { columnLetters } from '../../grid/address';
import { moved } from '../../last-year/compare';
import type { ItemTrend, Trend, VillageTrend } from '../../last-year/trend';
import type { TrendTexts } from '../../messages/trend';
import { TREND_COLUMNS, TREND_TABLES } from '../../vocabulary/trend-workbook';
import { maskedSheet } from '../masked';
import type { DesignValue, SheetDesign, WorkbookDesign } from '../types';
import type { SummaryContext } from './context';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

const CHANGE_PLACES = 2;
/** Of a percentage. */
const RATE_PLACES = 1;

/** The workbook with both sheets before its last visible one, 说明. */
export function withTrend(
  design: WorkbookDesign,
  trend: Trend,
  texts: TrendTexts,
  context: SummaryContext,
): WorkbookDesign {
  const sheets = [totalsSheet(trend, texts, context), ratesSheet(trend, texts, context)].map(maskedSheet);
  const visible = design.sheets.reduce((last, { state }, at) => (state === 'visible' ? at : last), 0);
  return {
    ...design,
    sheets: [...design.sheets.slice(0, visible), ...sheets, ...design.sheets.slice(visible)],
  };
}

function totalsSheet({ labels, villages }: Trend, texts: TrendTexts, context: SummaryContext): SheetDesign {
  return tableSheet(
    {
      name: TREND_TABLES.totals,
      title: texts.totalsTitle,
      hint: texts.totalsHint,
      headings: [TREND_COLUMNS.village, ...yearHeadings(labels, texts), texts.change, texts.note],
      widths: [16, ...labels.map(() => 12), 10, 50],
      rows: villages.map((one): readonly LinkedContent[] => [
        [one.village, 'text'],
        ...one.years.map((year): LinkedContent => points(year?.total?.score ?? null)),
        points(changeOf(one)),
        [noteOf(one, texts), 'text'],
      ]),
      frozenColumns: 1,
    },
    context,
  );
}

function yearHeadings(labels: Trend['labels'], { otherYear }: TrendTexts): readonly string[] {
  return labels.map((label) => (label === '' ? otherYear : label));
}

/** The latest year less the one before, in points of the latest. */
function changeOf({ years }: VillageTrend): Decimal | null {
  const [before, now] = years.slice(-2);
  if (!now?.total || !before?.total) return null;
  const [most, mostBefore] = [now.base, before.base];
  if (!most) return now.total.score.minus(before.total.score);
  return moved(now.total.score, most, before.total.score, mostBefore).round(CHANGE_PLACES, 1);
}

function noteOf({ formerNames, several }: VillageTrend, texts: TrendTexts): string {
  return [
    ...(formerNames.length > 0 ? [texts.former({ names: formerNames.join('、') })] : []),
    ...(several.length > 0 ? [texts.several({ years: several.join('、') })] : []),
  ].join('；');
}

function ratesSheet({ labels, items }: Trend, texts: TrendTexts, context: SummaryContext): SheetDesign {
  const [before, now] = [1, 0].map((back) => columnLetters(2 + labels.length - 1 - back));
  return tableSheet(
    {
      name: TREND_TABLES.rates,
      title: texts.ratesTitle,
      hint: texts.ratesHint,
      headings: [
        TREND_COLUMNS.code,
        TREND_COLUMNS.title,
        ...yearHeadings(labels, texts),
        texts.change,
        texts.note,
      ],
      widths: [9, 30, ...labels.map(() => 12), 10, 40],
      rows: items.map((item, at): readonly LinkedContent[] => {
        const row = String(FIRST_ROW + 1 + at);
        return [
          [item.code, 'textCenter'],
          [item.title, 'text'],
          ...item.years.map((year): LinkedContent => points(percent(year?.rate ?? null))),
          [rateChange(item, `${now ?? ''}${row}-${before ?? ''}${row}`), 'points'],
          [itemNote(item, texts), 'text'],
        ];
      }),
      frozenColumns: 2,
    },
    context,
  );
}

function percent(rate: Decimal | null): Decimal | null {
  return rate && rate.times(100).round(RATE_PLACES, 1);
}

function rateChange({ years }: ItemTrend, difference: string): DesignValue {
  const [before, now] = years.slice(-2).map((year) => percent(year?.rate ?? null));
  if (years.length < 2 || !before || !now) return null;
  return {
    formula: `ROUND(${difference},${String(RATE_PLACES)})`,
    result: Number(formatDecimal(now.minus(before))),
  };
}

function itemNote({ years, isNew, isGone, hasOtherPoints }: ItemTrend, texts: TrendTexts): string {
  const worth = years.flatMap((year) => (year?.points ? [formatDecimal(year.points)] : []));
  return [
    ...(isNew ? [texts.isNew] : []),
    ...(isGone ? [texts.isGone] : []),
    ...(hasOtherPoints ? [texts.points({ points: worth.join(' → ') })] : []),
  ].join('；');
}

function points(value: Decimal | null): LinkedContent {
  return [value ? Number(formatDecimal(value)) : null, 'points'];
}
