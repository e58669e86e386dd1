/** Where everything stands in 自评表: one place that rows, formulas, validations and formats all ask. */
import { columnLetters } from '../../grid/address';
import { type Section, sectionsOf } from '../../scheme/sections';
import type { Item, Scheme } from '../../scheme/types';
import { itemsInForce } from '../../totals/veto';
import { type ColumnId, SCORE_COLUMNS } from '../../vocabulary/columns';

/** The template's columns, left to right, with widths in characters. */
export const SCORE_WIDTHS: readonly (readonly [Exclude<ColumnId, 'deduction'>, number])[] = [
  ['status', 10],
  ['code', 6],
  ['section', 11],
  ['title', 12],
  ['content', 25],
  ['points', 6],
  ['standard', 25],
  ['actual', 12],
  ['target', 8],
  ['self', 8],
  ['reason', 16],
  ['evidence', 15],
  ['verified', 8],
  ['verifiedNote', 12],
  ['department', 13],
  ['notApplicable', 10],
];

export const WIDTHS: readonly number[] = SCORE_WIDTHS.map(([, width]) => width);

/** The last column, zero-based. */
export const LAST = WIDTHS.length - 1;

/** The least height of rows that need room, in points. */
export const TALL = 30;

/** The zero-based column. */
export function columnOf(id: ColumnId): number {
  return SCORE_WIDTHS.findIndex(([known]) => known === id);
}

export function letter(id: ColumnId): string {
  return columnLetters(columnOf(id));
}

export const HEADINGS: readonly string[] = SCORE_WIDTHS.map(([id]) => SCORE_COLUMNS[id]);

export interface PlacedItem {
  readonly item: Item;
  /** Zero-based. */
  readonly row: number;
}

export interface PlacedSection {
  readonly section: Section;
  readonly items: readonly PlacedItem[];
  /** Zero-based; null for veto items, which carry no points. */
  readonly subtotalRow: number | null;
}

export interface ScoreLayout {
  readonly villageRow: number;
  /** null: the scheme's points are its own, nothing to warn of. */
  readonly noticeRow: number | null;
  readonly headingRow: number;
  /** Regular sections, then bonus sections, then deductions. */
  readonly scored: readonly PlacedSection[];
  readonly totalRow: number;
  readonly vetoes: readonly PlacedSection[];
  readonly signRow: number;
}

export function scoreLayout(scheme: Scheme): ScoreLayout {
  const villageRow = 1;
  const noticeRow = scheme.illustrative ? 2 : null;
  const headingRow = scheme.illustrative ? 3 : 2;
  const sections = sectionsOf({ items: itemsInForce(scheme) });
  let row = headingRow + 1;
  const place = (section: Section): PlacedSection => {
    const items = section.items.map((item): PlacedItem => ({ item, row: row++ }));
    return { section, items, subtotalRow: section.kind === 'veto' ? null : row++ };
  };
  const of = (kind: Section['kind']): readonly Section[] =>
    sections.filter((section) => section.kind === kind);
  const scored = [...of('regular'), ...of('bonus'), ...of('penalty')].map(place);
  const totalRow = row++;
  const vetoes = of('veto').map(place);
  return { villageRow, noticeRow, headingRow, scored, totalRow, vetoes, signRow: row + 1 };
}

/** Zero-based first and last row of the scored items, subtotals between them. */
export function itemSpan({ headingRow, totalRow }: ScoreLayout): {
  readonly first: number;
  readonly last: number;
} {
  return { first: headingRow + 1, last: totalRow - 1 };
}
