/** The village's data laid out as cells, in whatever order of columns and rows; and where everything came to stand. */
import { columnLetters } from '../../../src/core/grid/address';
import type { Workbook } from '../../../src/core/grid/types';
import type { ExampleValue } from '../../../src/core/checks/example';
import { type PlainRow, type PlainSheet, toWorkbook } from '../../../src/core/checks/perfect/table';
import {
  type ColumnId,
  REGISTER_COLUMNS,
  type RegisterColumn,
  SCORE_COLUMNS,
  TABLES,
} from '../../../src/core/vocabulary/columns';
import { GRAND_TOTAL, type Line, type Village } from './village';

export interface Layout {
  /** Sheets' names are the village's own business. */
  readonly scoreSheet: string;
  readonly columns: readonly ColumnId[];
  readonly registerColumns: readonly RegisterColumn[];
  /** Empty rows above the headings, and empty columns before them. */
  readonly above: number;
  readonly before: number;
  /** An empty row between the sections. */
  readonly airy: boolean;
}

/** Where a line's or a piece's cell stands: "自评表!I5". */
export interface Places {
  readonly score: (key: string, column: ColumnId) => string;
  /** The first cell of a row, where whole rows are reported. */
  readonly row: (key: string) => string;
  readonly total: (of: string) => string;
  readonly register: (key: string, column: RegisterColumn) => string;
  readonly preparer: string;
  readonly scoreSheet: string;
  readonly registerSheet: string;
}

interface Laid {
  readonly workbook: Workbook;
  readonly places: Places;
}

/** What a sum of a spreadsheet makes of a cell. */
const summed = (value: ExampleValue | undefined): number => (typeof value === 'number' ? value : 0);

const add = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + Math.round(value * 1000), 0) / 1000;

export function lay(village: Village, layout: Layout): Laid {
  const scores = layScores(village, layout);
  const register = layRegister(village, layout);
  const sheets: PlainSheet[] = [scores.sheet, register.sheet];
  if (village.summary !== null) sheets.push(sheetOf(TABLES.summary, [[TABLES.summary], [village.summary]]));
  return {
    workbook: toWorkbook(sheets, false, []),
    places: {
      ...scores.places,
      register: register.place,
      scoreSheet: layout.scoreSheet,
      registerSheet: TABLES.register,
    },
  };
}

function layScores(village: Village, layout: Layout) {
  const { columns, before, scoreSheet } = layout;
  const rows: PlainRow[] = [];
  const at = new Map<string, number>();
  const push = (key: string, values: readonly ExampleValue[], hidden?: true): void => {
    at.set(key, rows.length);
    const padding: null[] = Array.from({ length: before }, () => null);
    rows.push({ key, values: [...padding, ...values], ...(hidden && { hidden }) });
  };
  const letter = (column: ColumnId): string => columnLetters(before + columns.indexOf(column));
  const cellOf = (key: string, column: ColumnId): string =>
    `${letter(column)}${String((at.get(key) ?? -9) + 1)}`;
  const writtenOr = (of: string, formula: ExampleValue): ExampleValue =>
    village.written.has(of) ? (village.written.get(of) ?? null) : formula;
  const totalRow = (key: string, caption: string, section: string | null, value: ExampleValue): void =>
    push(
      key,
      columns.map((column) =>
        column === 'title' ? caption : column === 'section' ? section : column === 'self' ? value : null,
      ),
    );

  for (let index = 0; index < layout.above; index++) push(`空${String(index)}`, []);
  push('标题', ['某年度自查评分表']);
  push('村名', ['村名', '红星村']);
  push(
    '表头',
    columns.map((column) => SCORE_COLUMNS[column]),
  );
  const sums: { readonly cell: string; readonly shown: number }[] = [];
  for (const [section, lines] of bySection(village.lines)) {
    if (layout.airy && sums.length > 0) push(`空 ${section}`, []);
    for (const line of lines)
      push(
        line.key,
        columns.map((column) => line.cells[column] ?? null),
        line.hidden,
      );
    const cells = lines.map(({ key }) => cellOf(key, 'self'));
    const result = add(lines.map(({ cells: { self } }) => summed(self)));
    const value = writtenOr(section, { formula: `SUM(${cells.join(',')})`, value: result });
    totalRow(section, '小计', section, value);
    sums.push({ cell: cellOf(section, 'self'), shown: shown(value) });
  }
  const formula = `SUM(${sums.map(({ cell }) => cell).join(',')})`;
  const total = writtenOr(GRAND_TOTAL, { formula, value: add(sums.map((sum) => sum.shown)) });
  totalRow(GRAND_TOTAL, GRAND_TOTAL, null, total);
  push('填报人', ['填报人', village.preparer, '负责人', '乙', '填报日期', { date: '2023-01-05' }]);
  const full = (cell: string): string => `${scoreSheet}!${cell}`;
  return {
    sheet: { name: scoreSheet, state: 'visible' as const, hiddenColumns: [], rows },
    places: {
      score: (key: string, column: ColumnId) => full(cellOf(key, column)),
      row: (key: string) => full(`A${String((at.get(key) ?? -9) + 1)}`),
      total: (of: string) => full(cellOf(of, 'self')),
      preparer: full(`${columnLetters(before + 1)}${String((at.get('填报人') ?? -9) + 1)}`),
    },
  };
}

function layRegister({ pieces }: Village, { registerColumns, above }: Layout) {
  const rows: (readonly ExampleValue[])[] = [
    ...Array.from({ length: above }, () => []),
    registerColumns.map((column) => REGISTER_COLUMNS[column]),
    ...pieces.map(({ cells }) => registerColumns.map((column) => cells[column] ?? null)),
  ];
  return {
    sheet: sheetOf(TABLES.register, rows),
    place: (key: string, column: RegisterColumn): string => {
      const row = above + 2 + pieces.findIndex((piece) => piece.key === key);
      return `${TABLES.register}!${columnLetters(registerColumns.indexOf(column))}${String(row)}`;
    },
  };
}

function sheetOf(name: string, rows: readonly (readonly ExampleValue[])[]): PlainSheet {
  return {
    name,
    state: 'visible',
    hiddenColumns: [],
    rows: rows.map((values, index) => ({ key: String(index), values })),
  };
}

function bySection(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const sections = new Map<string, Line[]>();
  for (const line of lines) sections.set(line.section, [...(sections.get(line.section) ?? []), line]);
  return sections;
}

function shown(value: ExampleValue): number {
  return typeof value === 'object' && value !== null && 'formula' in value
    ? summed(value.value)
    : summed(value);
}
