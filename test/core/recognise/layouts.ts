/** The same contents laid out as many tables: what a village may hand in that was never our template. */
import type { Cell, Row, Sheet, Workbook } from '../../../src/core/grid/types';
import { perfectScheme } from '../../../src/core/checks/perfect/scheme';
import { perfectSheets } from '../../../src/core/checks/perfect/workbook';
import { toWorkbook } from '../../../src/core/checks/perfect/table';
import { formatDecimal } from '../../../src/core/decimal';
import type { Item } from '../../../src/core/scheme/types';
import type { ColumnId } from '../../../src/core/vocabulary/columns';

export type Value = string | number | null;

/** What a village filled in for each item of the perfect scheme. */
export const FILLED: Readonly<Record<string, Readonly<Partial<Record<ColumnId, Value>>>>> = {
  '1.1': { actual: '成立专班、明确专人', self: 10, evidence: '1.1-1' },
  '1.2': { actual: 4, self: 20, evidence: '1.2-1、1.2-2、1.2-3、1.2-4' },
  '2.1': { actual: 3, target: 4, self: 22.5, reason: '1件案件逾期办结', evidence: '2.1-1' },
  '2.2': { actual: 2, target: 2, self: 20, evidence: '2.2-1、2.2-2' },
  '2.3': { actual: 0, self: 20, evidence: '2.3-1' },
  'J.1': { actual: '县级', self: 2, evidence: 'J.1-1' },
  'J.2': { actual: 0, self: 0 },
  'F.1': { actual: '未发生' },
};

export interface Column {
  /** null: a column of the village's own. */
  readonly id: ColumnId | null;
  readonly heading: string;
}

export interface Layout {
  /** The columns of each table in turn; one for all where there is one. */
  readonly columns: readonly (readonly Column[])[];
  readonly sections: 'column' | 'merged' | 'rows';
  /** Where a section's items go that is not in the first table. */
  readonly spread: 'one' | 'below' | 'sheets';
  /** Headings stand again after so many items; 0: never. */
  readonly page: number;
  /** A blank row stands before every item at these places. */
  readonly gaps: readonly number[];
  readonly above: readonly string[];
  readonly names: readonly string[];
  readonly subtotal: string;
  readonly total: string;
  readonly left: number;
}

interface Sheeted {
  readonly rows: Row[];
  readonly merges: Sheet['merges'][number][];
  next: number;
}

const sectionsOf = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.map(({ section }) => section)),
];

/** The perfect workbook with this score table instead of its own. */
export function laidOut(layout: Layout): Workbook {
  const sheets: Sheeted[] = [];
  const newSheet = (): Sheeted => {
    const sheet: Sheeted = { rows: [], merges: [], next: 0 };
    for (const text of layout.above) put(sheet, [[layout.left, text]]);
    if (sheets.length === 0) put(sheet, [[layout.left, '村名：红星村   考核日期：2023年1月5日']]);
    sheets.push(sheet);
    return sheet;
  };
  let sheet = newSheet();
  const { items } = perfectScheme;
  let columns = layout.columns[0] ?? [];
  headings(sheet, columns, layout);
  sectionsOf(items).forEach((section, at) => {
    if (at > 0 && layout.spread !== 'one') {
      if (layout.spread === 'sheets') sheet = newSheet();
      columns = layout.columns[at % layout.columns.length] ?? columns;
      headings(sheet, columns, layout);
    }
    const own = items.filter((item) => item.section === section);
    writeSection(sheet, section, own, columns, layout, items);
    const scores = own.map(({ code }) => FILLED[code]?.self).filter((score) => typeof score === 'number');
    const sum = scores.reduce((all, score) => all + score, 0);
    if (scores.length > 0 && section !== '加分项') totalRow(sheet, columns, layout, layout.subtotal, sum);
    if (section === '加分项') totalRow(sheet, columns, layout, '加分小计', sum);
  });
  totalRow(sheet, columns, layout, layout.total, 94.5);
  put(sheet, [[layout.left, '填报人：张三   负责人：李四   填报日期：2023年1月5日']]);
  const { sheets: others, ...rest } = toWorkbook(perfectSheets(perfectScheme, '红星村').slice(1), false, []);
  return {
    ...rest,
    sheets: [...sheets.map((one, at) => asSheet(one, layout.names[at] ?? `表${String(at)}`)), ...others],
  };
}

function put(sheet: Sheeted, values: readonly (readonly [number, Value])[]): void {
  const index = sheet.next;
  const cells = values.flatMap(([column, value]): Cell[] =>
    value === null ? [] : [{ row: index, column, value }],
  );
  if (cells.length > 0) sheet.rows.push({ index, hidden: false, cells });
  sheet.next += 1;
}

function headings(sheet: Sheeted, columns: readonly Column[], { left }: Layout): void {
  put(
    sheet,
    columns.map(({ heading }, at) => [left + at, heading] as const),
  );
}

function writeSection(
  sheet: Sheeted,
  section: string,
  own: readonly Item[],
  columns: readonly Column[],
  layout: Layout,
  items: readonly Item[],
): void {
  if (layout.sections === 'rows') {
    const number = '一二三四五'.charAt(sectionsOf(items).indexOf(section));
    put(sheet, [[layout.left, `${number}、${section}（${String(own.length * 10)}分）`]]);
  }
  const first = sheet.next;
  let isWhole = true;
  own.forEach((item, at) => {
    const place = items.indexOf(item);
    if (layout.page > 0 && place > 0 && place % layout.page === 0 && at > 0) {
      headings(sheet, columns, layout);
      isWhole = false;
    }
    if (layout.gaps.includes(place)) sheet.next += 1;
    const shows = layout.sections === 'column' || (layout.sections === 'merged' && at === 0);
    put(
      sheet,
      columns.map(({ id }, column) => [layout.left + column, valueOf(item, id, shows)] as const),
    );
  });
  const column = columns.findIndex(({ id }) => id === 'section');
  if (layout.sections === 'merged' && column >= 0 && isWhole && own.length > 1) {
    sheet.merges.push({
      top: first,
      bottom: sheet.next - 1,
      left: layout.left + column,
      right: layout.left + column,
    });
  }
}

function valueOf(item: Item, id: ColumnId | null, showsSection: boolean): Value {
  switch (id) {
    case null:
      return null;
    case 'code':
    case 'title':
    case 'content':
    case 'standard':
    case 'department':
      return item[id] === '' ? null : item[id];
    case 'section':
      return showsSection ? item.section : null;
    case 'points':
      return item.points && Number(formatDecimal(item.points));
    default:
      return FILLED[item.code]?.[id] ?? null;
  }
}

/** The caption stands where most tables write it: in the first column. */
function totalRow(
  sheet: Sheeted,
  columns: readonly Column[],
  layout: Layout,
  caption: string,
  sum: number,
): void {
  const self = columns.findIndex(({ id }) => id === 'self');
  put(sheet, [
    [layout.left, caption],
    [layout.left + self, sum],
  ]);
}

function asSheet({ rows, merges }: Sheeted, name: string): Sheet {
  return { name, state: 'visible', rows, merges, hiddenColumns: [], hyperlinks: [], isProtected: false };
}
