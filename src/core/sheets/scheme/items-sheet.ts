/** 细则: one row an item, with the rule and the evidence it needs as parameters. */
import { columnLetters } from '../../grid/address';
import { formatDecimal } from '../../decimal';
import type { Messages } from '../../messages';
import { formatRequirement } from '../../scheme/evidence-parameters';
import { formatItemRule } from '../../scheme/limits-parameters';
import type { Item, Scheme } from '../../scheme/types';
import { ruleDefinition, ruleDefinitions } from '../../scoring';
import { ITEM_COLUMNS, ITEM_KINDS, type ItemColumn, SCHEME_TABLES } from '../../vocabulary/scheme-workbook';
import { NOT_APPLICABLE_POLICY } from '../../vocabulary/words';
import { type Content, bannerRow, designRow } from '../layout/rows';
import type { SheetDesign, Validation } from '../types';

const WIDTHS: Readonly<Record<ItemColumn, number>> = {
  code: 7,
  kind: 7,
  section: 13,
  title: 13,
  content: 28,
  points: 7,
  rule: 11,
  parameters: 26,
  standard: 28,
  evidenceText: 22,
  evidence: 28,
  notApplicable: 11,
  department: 15,
};

const IDS = Object.keys(ITEM_COLUMNS) as readonly ItemColumn[];
const ALL_WIDTHS = IDS.map((id) => WIDTHS[id]);
/** Rows to fill in below the items there are. */
const SPARE = 30;

export const ITEMS_HEADING_ROW = 3;

export function itemsSheet(scheme: Scheme, messages: Messages): SheetDesign {
  const texts = messages.sheets.scheme;
  const first = ITEMS_HEADING_ROW + 1;
  const last = first + Math.max(scheme.items.length + SPARE, 60) - 1;
  const title = bannerRow(0, texts.itemsTitle({ scheme: scheme.title }), 'title', ALL_WIDTHS, 30);
  const notice = scheme.illustrative
    ? bannerRow(1, texts.illustrative, 'notice', ALL_WIDTHS)
    : bannerRow(1, texts.itemsHint, 'plain', ALL_WIDTHS);
  return {
    name: SCHEME_TABLES.items,
    state: 'visible',
    widths: ALL_WIDTHS,
    rows: [
      title.design,
      notice.design,
      sumRow(2, first, last, texts),
      designRow(
        ITEMS_HEADING_ROW,
        IDS.map((id): Content => [ITEM_COLUMNS[id], 'heading']),
        ALL_WIDTHS,
        { least: 26 },
      ),
      ...scheme.items.map((item, at) => designRow(first + at, contents(item), ALL_WIDTHS)),
      ...Array.from({ length: last - first + 1 - scheme.items.length }, (_nothing, at) => ({
        row: first + scheme.items.length + at,
        cells: blank().map(([value, style], column) => ({ column, value, style })),
      })),
    ],
    merges: [title.merge, notice.merge],
    freeze: { rows: ITEMS_HEADING_ROW + 1, columns: IDS.indexOf('content') },
    filter: { top: ITEMS_HEADING_ROW, left: 0, bottom: last, right: IDS.length - 1 },
    validations: validations(first, last, texts),
    conditionalFormats: [],
    isProtected: false,
    print: {
      landscape: true,
      repeatRows: { from: ITEMS_HEADING_ROW, to: ITEMS_HEADING_ROW },
      footer: { left: scheme.title, right: '' },
    },
    activeCell: `A${String(first + 1)}`,
  };
}

function contents(item: Item): readonly Content[] {
  return [
    [item.code, 'inputText'],
    [ITEM_KINDS[item.kind], 'inputCenter'],
    [item.section, 'inputText'],
    [item.title, 'inputText'],
    [item.content, 'inputText'],
    [item.points === null ? null : Number(formatDecimal(item.points)), 'inputPoints'],
    [ruleDefinition(item.rule).word, 'inputCenter'],
    [formatItemRule(item), 'inputText'],
    [item.standard, 'inputText'],
    [item.evidenceText, 'inputText'],
    [item.evidence.map(formatRequirement).join('\n'), 'inputText'],
    [NOT_APPLICABLE_POLICY[item.notApplicable], 'inputCenter'],
    [item.department, 'inputText'],
  ];
}

/** Rows that wait for items: open, but nothing to print. */
function blank(): readonly (readonly [null, 'spareText' | 'sparePoints'])[] {
  return IDS.map((id) => [null, id === 'points' ? 'sparePoints' : 'spareText'] as const);
}

/** The points of the regular items beside what they should add up to, while the person types. */
function sumRow(
  row: number,
  first: number,
  last: number,
  texts: Messages['sheets']['scheme'],
): SheetDesign['rows'][number] {
  const area = (id: ItemColumn): string => {
    const letters = columnLetters(IDS.indexOf(id));
    return `$${letters}$${String(first + 1)}:$${letters}$${String(last + 1)}`;
  };
  const cells: (Content | undefined)[] = [];
  cells[IDS.indexOf('content')] = [texts.sum, 'caption'];
  cells[IDS.indexOf('points')] = [
    { formula: `SUMIFS(${area('points')},${area('kind')},"${ITEM_KINDS.regular}")` },
    'points',
  ];
  return designRow(row, cells, ALL_WIDTHS);
}

type Explained = keyof Messages['sheets']['scheme']['columns'] & ItemColumn;

function validations(
  first: number,
  last: number,
  texts: Messages['sheets']['scheme'],
): readonly Validation[] {
  const area = (id: ItemColumn): Validation['area'] => {
    const column = IDS.indexOf(id);
    return { top: first, left: column, bottom: last, right: column };
  };
  const list = (id: Explained, options: readonly string[]): Validation => ({
    area: area(id),
    rule: { kind: 'list', options },
    prompt: { title: ITEM_COLUMNS[id], text: texts.columns[id] },
    error: { title: ITEM_COLUMNS[id], text: texts.choose },
    strictness: 'refuse',
  });
  const prompt = (id: Explained): Validation => ({
    area: area(id),
    rule: { kind: 'custom', formula: 'TRUE' },
    prompt: { title: ITEM_COLUMNS[id], text: texts.columns[id] },
    error: { title: ITEM_COLUMNS[id], text: texts.columns[id] },
    strictness: 'offer',
  });
  return [
    prompt('code'),
    list('kind', Object.values(ITEM_KINDS)),
    list(
      'rule',
      ruleDefinitions.map(({ word }) => word),
    ),
    prompt('parameters'),
    prompt('evidence'),
    list('notApplicable', Object.values(NOT_APPLICABLE_POLICY)),
    {
      area: area('points'),
      rule: { kind: 'decimal', least: 0, most: null },
      prompt: { title: ITEM_COLUMNS.points, text: texts.columns.points },
      error: { title: ITEM_COLUMNS.points, text: texts.columns.points },
      strictness: 'refuse',
    },
  ];
}
