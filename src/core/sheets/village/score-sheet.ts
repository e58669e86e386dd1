/** 自评表: one row an item, section by section, with native status, subtotals and total. */
import { formatDecimal } from '../../decimal';
import { countNames } from '../../ledgers/facts';
import type { Messages } from '../../messages';
import type { Item, Scheme } from '../../scheme/types';
import { ruleDefinition } from '../../scoring';
import { type ColumnId, TABLES } from '../../vocabulary/columns';
import {
  BONUS_SUBTOTAL,
  CAPTIONS,
  NOT_APPLICABLE_POLICY,
  STATUS,
  SUBTOTAL,
  TOTAL,
} from '../../vocabulary/words';
import { type Content, bannerRow, designRow } from '../layout/rows';
import type { StyleName } from '../style';
import type { DesignValue, RowDesign, SheetDesign } from '../types';
import type { Area } from '../../grid/types';
import { scoreFormats } from './score-formats';
import {
  bonusSubtotal,
  countFormula,
  onceVerified,
  pointsSubtotal,
  pointsTotal,
  selfSubtotal,
  statusFormula,
  totalFormula,
  verifiedSubtotal,
} from './score-formulas';
import {
  HEADINGS,
  type PlacedSection,
  SCORE_WIDTHS,
  type ScoreLayout,
  WIDTHS,
  columnOf,
  itemSpan,
  scoreLayout,
} from './score-layout';
import { scoreValidations } from './score-validations';

type Cells = Partial<Record<ColumnId, Content>>;

const LAST = WIDTHS.length - 1;
const TALL = 30;

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
      ...layout.vetoes.flatMap((placed) => placed.items.map(({ item, row }) => itemRow(item, row))),
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
    validations: scoreValidations(layout, messages),
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

interface Placed {
  readonly row: RowDesign;
  readonly merges: readonly Area[];
}

/** 村名, the period, and who fills in what. */
function villageRow(layout: ScoreLayout, scheme: Scheme, village: string, messages: Messages): Placed {
  const texts = messages.sheets.village.scores;
  const row = layout.villageRow;
  const period = { ...scheme.period, deadline: scheme.deadline };
  const spans: readonly (readonly [number, number])[] = [
    [1, columnOf('title')],
    [columnOf('content'), columnOf('target')],
    [columnOf('self'), LAST],
  ];
  const contents: (Content | undefined)[] = [[`${CAPTIONS.village}：`, 'caption']];
  contents[1] = [village, 'plainBold'];
  contents[columnOf('content')] = [texts.period(period), 'plain'];
  contents[columnOf('self')] = [texts.legend, 'plain'];
  return {
    row: designRow(row, contents, WIDTHS, { spans: new Map(spans), least: TALL }),
    merges: spans.map(([left, right]) => ({ top: row, left, bottom: row, right })),
  };
}

function rowOf(row: number, cells: Cells, unlocked: readonly ColumnId[] = [], least?: number): RowDesign {
  const contents = SCORE_WIDTHS.map(([id]) => cells[id]);
  return designRow(row, contents, WIDTHS, {
    unlocked: unlocked.map(columnOf),
    ...(least === undefined ? {} : { least }),
  });
}

function itemRow(item: Item, row: number): RowDesign {
  const isVeto = item.kind === 'veto';
  const [actual, actualOpen] = actualCell(item);
  const [target, targetOpen] = targetCell(item);
  const policy = item.kind === 'regular' ? NOT_APPLICABLE_POLICY[item.notApplicable] : null;
  const blank: Content = [null, 'text'];
  const cells: Cells = {
    status: [
      {
        formula: statusFormula(item, row + 1),
        result: item.kind === 'bonus' ? STATUS.notClaimed : STATUS.unfilled,
      },
      'state',
    ],
    code: [item.code, 'textCenter'],
    section: [item.section, 'textCenter'],
    title: [item.title, 'text'],
    content: [item.content, 'text'],
    points: [item.points === null ? null : Number(formatDecimal(item.points)), 'points'],
    standard: [item.standard, 'text'],
    actual,
    target,
    self: isVeto ? blank : [null, 'inputPoints'],
    reason: isVeto ? blank : [null, 'inputText'],
    evidence: [null, 'inputText'],
    verified: isVeto ? blank : [null, 'points'],
    verifiedNote: [null, 'text'],
    department: [item.department, 'textCenter'],
    notApplicable: [policy, 'textCenter'],
  };
  const unlocked: readonly ColumnId[] = [
    ...(actualOpen ? (['actual'] as const) : []),
    ...(targetOpen ? (['target'] as const) : []),
    ...(isVeto ? [] : (['self', 'reason', 'verified'] as const)),
    'evidence',
    'verifiedNote',
  ];
  return { ...rowOf(row, cells, unlocked, TALL), grows: true };
}

const CLOSED: readonly [Content, false] = [[null, 'textCenter'], false];

/** 实际数 and whether it is open to typing: a formula over a ledger, an answer, or nothing. */
function actualCell(item: Item): readonly [Content, boolean] {
  const shape = ruleDefinition(item.rule).factShape(item.rule);
  const formula = countFormula(countNames(item).actual);
  // Where 例外 or 清零 may have to be written over the count, the cell stays open.
  const isOpen = item.limits?.exempt !== undefined || item.limits?.forfeit !== undefined;
  if (shape.kind === 'none') return isOpen ? [[null, 'inputCenter'], true] : CLOSED;
  if (formula !== null) return [[{ formula, result: 0 }, isOpen ? 'inputPoints' : 'points'], isOpen];
  return [[null, shape.kind === 'count' ? 'inputPoints' : 'inputCenter'], true];
}

function targetCell(item: Item): readonly [Content, boolean] {
  const definition = ruleDefinition(item.rule);
  const fixed = definition.fixedTarget(item.rule);
  if (fixed) return [[Number(formatDecimal(fixed)), 'points'], false];
  if (!definition.usesTarget) return CLOSED;
  const { target } = countNames(item);
  if (target === null) return CLOSED;
  const formula = countFormula(target);
  return formula === null ? [[null, 'inputPoints'], true] : [[{ formula, result: 0 }, 'points'], false];
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
  const items = placed.items.map(({ item, row }) => itemRow(item, row));
  if (placed.subtotalRow === null) return items;
  const isBonus = placed.section.kind === 'bonus';
  const shown = (sum: string): string => (isBonus ? bonusSubtotal(sum, scheme) : sum);
  const bar = barRow(
    placed.subtotalRow,
    {
      section: placed.section.title,
      title: isBonus ? BONUS_SUBTOTAL : SUBTOTAL,
      points: { formula: pointsSubtotal(placed, scheme), result: pointsOf(placed) },
      self: { formula: shown(selfSubtotal(placed)), result: 0 },
      verified: { formula: onceVerified(shown(verifiedSubtotal(placed)), layout), result: '' },
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
      points: { formula: pointsTotal(layout), result: Number(formatDecimal(scheme.base)) },
      self: { formula: totalFormula('self', layout, scheme), result: 0 },
      verified: { formula: onceVerified(totalFormula('verified', layout, scheme), layout), result: '' },
    },
    'totalText',
    'totalPoints',
  );
}

/** 填报人, 负责人, 填报日期 side by side. */
function signRows(
  layout: ScoreLayout,
  messages: Messages,
): { readonly rows: readonly RowDesign[]; readonly merges: readonly Area[] } {
  const row = layout.signRow;
  const places = [
    [CAPTIONS.preparer, columnOf('title'), columnOf('content'), columnOf('content'), 'inputText'],
    [CAPTIONS.head, columnOf('standard'), columnOf('actual'), columnOf('target'), 'inputText'],
    [CAPTIONS.signedOn, columnOf('self'), columnOf('reason'), columnOf('reason'), 'inputDate'],
  ] as const;
  const contents: (Content | undefined)[] = [];
  for (const [caption, at, from, to, style] of places) {
    contents[at] = [`${caption}：`, 'caption'];
    for (let column: number = from; column <= to; column += 1) contents[column] = [null, style];
  }
  contents[columnOf('evidence')] = [messages.sheets.village.scores.sign, 'plain'];
  const last = columnOf('department');
  const open = places.flatMap(([, , from, to]) => (from === to ? [from] : [from, to]));
  return {
    rows: [
      designRow(row, contents, WIDTHS, {
        unlocked: open,
        spans: new Map<number, number>([[columnOf('evidence'), last]]),
        least: TALL,
      }),
    ],
    merges: [
      { top: row, left: columnOf('actual'), bottom: row, right: columnOf('target') },
      { top: row, left: columnOf('evidence'), bottom: row, right: last },
    ],
  };
}
