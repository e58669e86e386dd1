/**
 * The cells of a sheet: the hot loop of the reader. It walks `sheetData` without a general parser: nearly all cells have a
 * plain shape, and most of a real workbook are empty and only carry a style.
 */
import { parseArea } from '../../core/grid/address';
import type { Area, Cell, Row, Scalar } from '../../core/grid/types';
import { ReadFailure } from './failure';
import { serialFromIso } from './iso-date';
import { plainCell, readPlainCell } from './plain-cells';
import type { DateStyles } from './styles';
import { cellText, readRichText, type SharedStrings } from './strings';
import { elementText, isTrue, nextTag, rawAttribute, type Scanner } from './xml';

/** What cells of every sheet share. */
export interface CellSource {
  readonly strings: SharedStrings;
  readonly isDateStyle: DateStyles;
  readonly date1904: boolean;
  /** Counts a cell that holds something; throws when there are too many. */
  readonly countCell: () => void;
}

/** Areas of array formulas that are kept in mind; a hostile sheet has any number. */
const MOST_ARRAYS = 1_000;

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

interface OpenRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly cells: Cell[];
  /** Areas of the sheet's array formulas so far: only their first cell has the formula. */
  readonly arrays: Area[];
  /** The column of the last cell met, holding something or not; -1 before the first. */
  column: number;
  sorted: boolean;
}

/** "AB12" between two offsets; -1 when it is no address. Returns column + row × 2¹⁴. */
function parseReference(text: string): number {
  let column = 0;
  let at = 0;
  for (let code = text.charCodeAt(0); code >= 65 && code <= 90; code = text.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  const row = Number(text.slice(at)) - 1;
  const inside = at > 0 && column - 1 <= LAST_COLUMN && Number.isInteger(row) && row >= 0 && row <= LAST_ROW;
  return inside ? row * (LAST_COLUMN + 1) + column - 1 : -1;
}

function rowIndex(raw: string | undefined, previous: number): number {
  const index = raw === undefined ? previous + 1 : Number(raw) - 1;
  if (!Number.isInteger(index) || index < 0 || index > LAST_ROW) throw new ReadFailure('damaged', 'row');
  return index;
}

/** The scanner stands on an open `sheetData`; afterwards just past its end. */
export function readRows(scanner: Scanner, source: CellSource): readonly Row[] {
  const rows: OpenRow[] = [];
  const arrays: Area[] = [];
  let previous = -1;
  let row: OpenRow | null = null;
  while (nextTag(scanner)) {
    if (scanner.name === 'c') {
      if (row && scanner.kind !== 'close') readCell(scanner, row, source);
    } else if (scanner.name === 'row') {
      if (scanner.kind === 'close') row = null;
      else {
        previous = rowIndex(rawAttribute(scanner, 'r'), previous);
        const hidden = isTrue(rawAttribute(scanner, 'hidden'));
        row = { index: previous, hidden, cells: [], arrays, column: -1, sorted: true };
        rows.push(row);
        if (scanner.kind === 'empty') row = null;
        else readPlainCells(scanner, row, source);
      }
    } else if (scanner.name === 'sheetData' && scanner.kind === 'close') break;
    if (row && scanner.name === 'c') readPlainCells(scanner, row, source);
  }
  return inOrder(rows);
}

/** All cells from here that have a plain shape. */
function readPlainCells(scanner: Scanner, row: OpenRow, source: CellSource): void {
  const { text } = scanner;
  const cell = plainCell();
  while (readPlainCell(text, scanner.at, cell)) {
    scanner.at = cell.end;
    moveTo(row, cell.column);
    if (!cell.empty) addCell(row, cell, source);
  }
}

/** Any cell. */
function readCell(scanner: Scanner, row: OpenRow, source: CellSource): void {
  const reference = rawAttribute(scanner, 'r');
  const place = reference === undefined ? -1 : parseReference(reference);
  moveTo(row, place < 0 ? row.column + 1 : place % (LAST_COLUMN + 1));
  if (scanner.kind === 'empty') return;
  const type = rawAttribute(scanner, 't') ?? 'n';
  const style = Number(rawAttribute(scanner, 's') ?? -1);
  let formula: string | undefined;
  let raw: string | undefined;
  let inline: string | undefined;
  while (nextTag(scanner)) {
    const { name, kind } = scanner;
    if (name === 'c' && kind === 'close') break;
    if (name === 'v' && kind !== 'close') raw = kind === 'open' ? elementText(scanner) : '';
    else if (name === 'f' && kind !== 'close') {
      if (rawAttribute(scanner, 't') === 'array') addArray(scanner, row.arrays);
      formula = kind === 'open' ? elementText(scanner) : '';
    } else if (name === 'is' && kind === 'open') inline = readRichText(scanner);
  }
  addCell(row, { type, style, formula, raw, inline }, source);
}

function addArray(scanner: Scanner, arrays: Area[]): void {
  const area = parseArea(rawAttribute(scanner, 'ref') ?? '');
  const isOneCell = area?.top === area?.bottom && area?.left === area?.right;
  if (area && !isOneCell && arrays.length < MOST_ARRAYS) arrays.push(area);
}

/** "" for a cell that an array formula above or before it fills; undefined for any other. */
function partOfArray({ index, column, arrays }: OpenRow): string | undefined {
  const isInside = arrays.some(
    ({ top, bottom, left, right }) => index >= top && index <= bottom && column >= left && column <= right,
  );
  return isInside ? '' : undefined;
}

function moveTo(row: OpenRow, column: number): void {
  if (column > LAST_COLUMN) throw new ReadFailure('damaged', 'column');
  if (column <= row.column) row.sorted = false;
  row.column = column;
}

interface CellContent {
  readonly type: string;
  /** -1: none. */
  readonly style: number;
  readonly formula: string | undefined;
  readonly raw: string | undefined;
  readonly inline?: string | undefined;
}

/** Adds the cell at the row's column, if it holds anything. */
function addCell(
  row: OpenRow,
  { type, style, raw, inline, ...content }: CellContent,
  source: CellSource,
): void {
  const value = inline ?? scalarOf(type, raw, source);
  if (content.formula === undefined && (value === null || value === '')) return;
  const formula = content.formula ?? (row.arrays.length === 0 ? undefined : partOfArray(row));
  source.countCell();
  const { index, column } = row;
  const isDate = typeof value === 'number' && (type === 'd' || (style >= 0 && source.isDateStyle(style)));
  if (formula === undefined) {
    row.cells.push(isDate ? { row: index, column, value, isDate } : { row: index, column, value });
  } else {
    row.cells.push(
      isDate ? { row: index, column, value, formula, isDate } : { row: index, column, value, formula },
    );
  }
}

function scalarOf(type: string, raw: string | undefined, source: CellSource): Scalar {
  if (raw === undefined) return null;
  switch (type) {
    case 's':
      return raw === '' ? null : (source.strings(Number(raw)) ?? null);
    case 'str':
    case 'inlineStr':
      return cellText(raw);
    case 'b':
      return raw === '' ? null : isTrue(raw.trim());
    case 'e':
      return raw === '' ? null : { error: raw };
    case 'd':
      return serialFromIso(raw, source.date1904) ?? (raw === '' ? null : raw);
    default:
      return numberOf(raw);
  }
}

/** A number that is none is kept as the text it is: never coerced. */
function numberOf(raw: string): Scalar {
  const text = raw.trim();
  if (text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

function inOrder(rows: OpenRow[]): readonly Row[] {
  const kept = rows.filter(({ hidden, cells }) => hidden || cells.length > 0);
  if (!kept.every((row, at) => at === 0 || row.index > (kept[at - 1]?.index ?? -1))) return merged(kept);
  for (const row of kept) if (!row.sorted) sortCells(row.cells);
  return kept.map(({ index, hidden, cells }) => ({ index, hidden, cells }));
}

/** Some programs write rows in any order, or one row in two pieces. */
function merged(rows: readonly OpenRow[]): readonly Row[] {
  const byIndex = new Map<number, { index: number; hidden: boolean; cells: Cell[] }>();
  for (const { index, hidden, cells } of rows) {
    const known = byIndex.get(index);
    if (!known) byIndex.set(index, { index, hidden, cells: [...cells] });
    else {
      known.cells.push(...cells);
      known.hidden ||= hidden;
    }
  }
  const found = [...byIndex.values()].sort((a, b) => a.index - b.index);
  for (const row of found) sortCells(row.cells);
  return found;
}

/** Ascending; of two cells with one address the later counts, as spreadsheets load it. */
function sortCells(cells: Cell[]): void {
  cells.sort((a, b) => a.column - b.column);
  let kept = 0;
  for (const cell of cells) {
    if (kept > 0 && cells[kept - 1]?.column === cell.column) kept -= 1;
    cells[kept] = cell;
    kept += 1;
  }
  cells.length = kept;
}
