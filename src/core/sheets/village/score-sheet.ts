/** 自评表: one row an item, section by section, with native status, subtotals and total. */
import { formatDecimal } from '../../decimal';
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import { fullMarks } from '../../totals/convert';
import { type ColumnId, TABLES } from '../../vocabulary/columns';
import { BONUS_SUBTOTAL, SUBTOTAL, TOTAL } from '../../vocabulary/words';
import { type Content, bannerRow, designRow } from '../layout/rows';
import type { StyleName } from '../style';
import type { DesignValue, RowDesign, SheetDesign } from '../types';
import { scoreFormats } from './score-formats';
import {
  bonusSubtotal,
  onceVerified,
  pointsSubtotal,
  pointsTotal,
  selfSubtotal,
  totalFormula,
  verifiedSubtotal,
} from './score-formulas';
import { itemRow } from './score-item-row';
import {
  HEADINGS,
  LAST,
  type PlacedSection,
  SCORE_WIDTHS,
  type ScoreLayout,
  TALL,
  WIDTHS,
  columnOf,
  itemSpan,
  scoreLayout,
} from './score-layout';
import { signRows, villageRow } from './score-people';
import { scoreValidations } from './score-validations';

export function scoreSheet(scheme: Scheme, village: string, messages: Messages): SheetDesign {
  const layout = scoreLayout(scheme);
  const texts = messages.sheets.village;
  const title = bannerRow(0, texts.scores.title({ scheme: scheme.title }), 'title', WIDTHS, TALL);
  const notice =
    layout.noticeRow === null ? null : bannerRow(layout.noticeRow, texts.illustrative, 'notice', WIDTHS);
  const who = villageRow(layout, scheme, village, messages);
  const { first } = itemSpan(layout);
  return {
    name: TABLES.scores,
    state: 'visible',
    widths: WIDTHS,
    rows: [
      title.design,
      who.row,
      ...(notice ? [notice.design] : []),
      designRow(
        layout.headingRow,
        HEADINGS.map((heading): Content => [heading, 'heading']),
        WIDTHS,
        { least: TALL },
      ),
      ...layout.scored.flatMap((placed) => sectionRows(placed, scheme, layout)),
      totalRow(layout, scheme),
      ...layout.vetoes.flatMap((placed) => placed.items.map(({ item, row }) => itemRow(item, row, scheme))),
      ...signRows(layout, messages).rows,
    ],
    merges: [
      title.merge,
      ...who.merges,
      ...(notice ? [notice.merge] : []),
      ...signRows(layout, messages).merges,
    ],
    freeze: { rows: layout.headingRow + 1, columns: columnOf('content') },
    filter: { top: layout.headingRow, left: 0, bottom: layout.totalRow - 1, right: LAST },
    validations: scoreValidations(layout, scheme, messages),
    conditionalFormats: scoreFormats(layout),
    isProtected: true,
    print: {
      landscape: true,
      repeatRows: { from: layout.headingRow, to: layout.headingRow },
      footer: { left: texts.footer({ village, scheme: scheme.title }), right: '' },
    },
    activeCell: firstInput(layout, first),
  };
}

function firstInput(layout: ScoreLayout, first: number): string {
  const column = SCORE_WIDTHS.findIndex(([id]) => id === 'self');
  return String.fromCharCode(65 + column) + String((layout.scored[0]?.items[0]?.row ?? first) + 1);
}

/** A row of one style, some cells filled. */
function barRow(
  row: number,
  cells: Partial<Record<ColumnId, DesignValue>>,
  text: StyleName,
  points: StyleName,
): RowDesign {
  const numeric: readonly ColumnId[] = ['points', 'self', 'verified'];
  const contents = SCORE_WIDTHS.map(([id]): Content => [
    cells[id] ?? null,
    numeric.includes(id) ? points : text,
  ]);
  return designRow(row, contents, WIDTHS, { least: 24 });
}

function sectionRows(placed: PlacedSection, scheme: Scheme, layout: ScoreLayout): readonly RowDesign[] {
  const items = placed.items.map(({ item, row }) => itemRow(item, row, scheme));
  if (placed.subtotalRow === null) return items;
  const isBonus = placed.section.kind === 'bonus';
  const shown = (sum: string): string => (isBonus ? bonusSubtotal(sum, scheme) : sum);
  const bar = barRow(
    placed.subtotalRow,
    {
      section: placed.section.title,
      title: isBonus ? BONUS_SUBTOTAL : SUBTOTAL,
      points: { formula: pointsSubtotal(placed, scheme), result: pointsOf(placed) },
      self: { formula: shown(selfSubtotal(placed, scheme)), result: 0 },
      verified: { formula: onceVerified(shown(verifiedSubtotal(placed, scheme)), layout), result: '' },
    },
    'sectionText',
    'sectionPoints',
  );
  return [...items, bar];
}

function pointsOf({ section }: PlacedSection): number {
  return section.items.reduce((total, { points }) => total + Number(points ?? 0), 0);
}

function totalRow(layout: ScoreLayout, scheme: Scheme): RowDesign {
  return barRow(
    layout.totalRow,
    {
      title: TOTAL,
      points: { formula: pointsTotal(layout, scheme), result: Number(formatDecimal(fullMarks(scheme))) },
      self: { formula: totalFormula('self', layout, scheme), result: 0 },
      verified: { formula: onceVerified(totalFormula('verified', layout, scheme), layout), result: '' },
    },
    'totalText',
    'totalPoints',
  );
}
