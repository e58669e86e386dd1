/** 与上年对比: village by village, the total and every item beside last year's; what changed in the scheme is said. */
import '../../messages/decisions';
import { type Decimal, formatDecimal } from '../../decimal';
import { type ComparedItem, type ComparedVillage, withLastYear } from '../../summary/with-last-year';
import { LAST_YEAR_COLUMNS, SUMMARY_TABLES } from '../../vocabulary/summary-workbook';
import { NOT_APPLICABLE } from '../../vocabulary/words';
import type { DesignValue, SheetDesign } from '../types';
import type { SummaryContext } from './context';
import { linkedTo, villageCell } from './links';
import { FIRST_ROW, type LinkedContent } from '../layout/table';
import { tableSheet } from './table-sheet';

/** null: last year's scores were not given. */
export function lastYearSheet(context: SummaryContext): SheetDesign | null {
  const villages = withLastYear(context.summary);
  if (!villages || villages.length === 0) return null;
  const rows: (readonly LinkedContent[])[] = [];
  for (const village of villages) {
    rows.push(totalRow(village, FIRST_ROW + rows.length, context));
    for (const item of village.items) rows.push(itemRow(village, item, FIRST_ROW + rows.length, context));
  }
  const texts = context.messages.decisions.lastYear;
  return tableSheet(
    {
      name: SUMMARY_TABLES.lastYear,
      title: texts.title,
      hint: texts.hint,
      headings: Object.values(LAST_YEAR_COLUMNS),
      widths: [16, 34, 10, 10, 10, 10, 10, 44],
      rows,
      frozenColumns: 2,
    },
    context,
  );
}

const number = (value: Decimal | null | undefined): number | null =>
  value ? Number(formatDecimal(value)) : null;

function totalRow(
  { village, state, before, change }: ComparedVillage,
  row: number,
  context: SummaryContext,
): readonly LinkedContent[] {
  const { totals, file } = village.assessment;
  const texts = context.messages.decisions;
  const { lastYear } = texts;
  const note =
    state === 'no-village' ? lastYear.noVillage : state === 'several' ? lastYear.several : changedBase();
  const [name, , link] = villageCell(village.village, file, context);
  return [
    link ? [name, 'sectionText', link] : [name, 'sectionText'],
    [texts.rows.total, 'sectionText'],
    [number(before?.base), 'sectionPoints'],
    linkedTo([number(before?.total?.score), 'sectionPoints'], before?.total?.place, context),
    [number(totals?.max), 'sectionPoints'],
    [number(totals?.self), 'sectionPoints'],
    [changeOf(row, change, before?.base && totals ? !before.base.eq(totals.max) : false), 'sectionPoints'],
    [note, 'sectionText'],
  ];

  function changedBase(): string {
    if (!before?.base || !totals || before.base.eq(totals.max)) return '';
    return lastYear.pointsChanged({ before: formatDecimal(before.base), now: formatDecimal(totals.max) });
  }
}

function itemRow(
  { village }: ComparedVillage,
  one: ComparedItem,
  row: number,
  context: SummaryContext,
): readonly LinkedContent[] {
  const { now, before, change, points } = one;
  const title = now
    ? `${now.item.code} ${now.item.title}`
    : `${before?.code ?? ''} ${before?.title ?? ''}`.trim();
  const score: DesignValue = now?.notApplicable ? NOT_APPLICABLE : number(now?.self);
  return [
    [village.village, 'text'],
    [title, 'text'],
    [number(before?.points), 'points'],
    linkedTo([number(before?.score), 'points'], before?.place, context),
    [number(now?.item.points), 'points'],
    linkedTo([score, now?.notApplicable ? 'textCenter' : 'points'], now?.row?.self.place, context),
    [changeOf(row, change, points !== null), 'points'],
    [noteOf(one, context), 'text'],
  ];
}

/**
 * This year less last year, natively.
 * @param isScaled the points changed: last year's score counts as its share of this year's
 */
function changeOf(row: number, change: Decimal | null, isScaled: boolean): DesignValue {
  if (!change) return null;
  const at = String(row + 1);
  const before = isScaled ? `D${at}*E${at}/C${at}` : `D${at}`;
  return { formula: `ROUND(F${at}-${before},2)`, result: Number(change.toFixed(2)) };
}

function noteOf(
  { now, before, change, points, renumberedFrom }: ComparedItem,
  { messages, summary: { scheme } }: SummaryContext,
): string {
  const texts = messages.decisions.lastYear;
  if (!now) return texts.dropped;
  if (!before) return texts.added;
  const { itemShare } = scheme.lastYear;
  const most = now.item.points;
  const isLarge = change && most && change.abs().times(100).gte(itemShare.times(most));
  return [
    ...(points
      ? [texts.pointsChanged({ before: formatDecimal(points.before), now: formatDecimal(points.now) })]
      : []),
    ...(renumberedFrom === null ? [] : [texts.renumbered({ code: renumberedFrom })]),
    ...(isLarge ? [texts.large({ share: formatDecimal(itemShare) })] : []),
    ...(now.self || now.notApplicable ? [] : [texts.unscored]),
  ].join('；');
}
