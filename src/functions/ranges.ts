/** Ranges as sheets of the neutral grid, so that the core finds tables in them as in any workbook. */
import { parseAddress, parseArea } from '../core/grid/address';
import type { Cell, Row, Sheet, Workbook } from '../core/grid/types';
import { plainHeading } from '../core/recognise/heading-text';
import { CASE_HEADINGS, RECTIFICATION_HEADINGS } from '../core/vocabulary/ledger-headings';
import { REGISTER_HEADINGS } from '../core/vocabulary/register-headings';
import { type Matrix, type Value, isBlank, scalarOf } from './values';

/** A range with the place of its top left cell, where Excel says it. */
export interface Range {
  readonly values: Matrix;
  /** "自评表!" as Excel writes it before a cell; null when Excel did not say where the range is. */
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
}

/** A range without its place: its first cell counts as A1. */
export function unplaced(values: Matrix): Range {
  return { values, sheet: null, top: 0, left: 0 };
}

/** What was given for a range; null when it was left out. A single value is a range of one cell. */
export function matrixOf(given: unknown): Matrix | null {
  if (given === null || given === undefined) return null;
  if (!Array.isArray(given)) {
    // Excel's own object that follows the last argument is no value.
    return typeof given === 'object' && !('code' in given) ? null : [[given as Value]];
  }
  if (given.length === 0) return null;
  return given.map((row: unknown) => (Array.isArray(row) ? row : [row]) as readonly Value[]);
}

/** The same where a whole table is expected: a single blank cell is none. */
export function tableOf(given: unknown): Matrix | null {
  const matrix = matrixOf(given);
  return matrix?.length === 1 && matrix[0]?.every(isBlank) ? null : matrix;
}

/** @param address such as "自评表!$A$1:$N$60" or "'1 村'!A:N"; anything else leaves the range unplaced */
export function placed(values: Matrix, address: unknown): Range {
  const match = typeof address === 'string' ? /^(.*!)([^!]+)$/.exec(address) : null;
  const [first = ''] = match?.[2]?.split(':') ?? [];
  const corner = parseArea(match?.[2] ?? '') ?? cornerOf(first);
  if (!match?.[1] || !corner) return unplaced(values);
  return { values, sheet: match[1], top: corner.top, left: corner.left };
}

/** Whole columns ("A:N") begin in row 1, whole rows ("3:60") in column A. */
function cornerOf(first: string): { readonly top: number; readonly left: number } | null {
  const column = /^\$?([A-Z]{1,3})$/i.exec(first)?.[1];
  const row = /^\$?(\d{1,7})$/.exec(first)?.[1];
  const address = column ? parseAddress(`${column}1`) : row ? parseAddress(`A${row}`) : null;
  return address && { top: address.row, left: address.column };
}

/** Headings of columns that hold dates: a range holds them as plain numbers. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  [
    REGISTER_HEADINGS.date,
    CASE_HEADINGS.acceptedOn,
    CASE_HEADINGS.dueOn,
    CASE_HEADINGS.closedOn,
    RECTIFICATION_HEADINGS.dueOn,
    RECTIFICATION_HEADINGS.closedOn,
  ].flatMap(({ accepted }) => accepted),
);
const LONGEST_HEADING = 60;

/** @param name by which the core knows the table */
export function sheetOf(name: string, { values, top, left }: Range): Sheet {
  return {
    name,
    state: 'visible',
    rows: rowsOf(values, top, left, new Set()),
    merges: [],
    hiddenColumns: [],
    hyperlinks: [],
    isProtected: false,
  };
}

/** The same for a register or a ledger: numbers under a heading such as 形成日期 are dates. */
export function datedSheetOf(name: string, range: Range): Sheet {
  return { ...sheetOf(name, range), rows: rowsOf(range.values, range.top, range.left, DATE_WORDS) };
}

function rowsOf(values: Matrix, top: number, left: number, dateWords: ReadonlySet<string>): readonly Row[] {
  const dated = new Set<number>();
  const rows: Row[] = [];
  values.forEach((line, down) => {
    const cells: Cell[] = [];
    for (let across = 0; across < line.length; across += 1) {
      const value = line[across];
      if (isBlank(value)) continue;
      const cell = { row: top + down, column: left + across, value: scalarOf(value) };
      cells.push(isDay(value) && dated.has(across) ? { ...cell, isDate: true } : cell);
      if (dateWords.size > 0 && typeof value === 'string' && value.length <= LONGEST_HEADING)
        if (dateWords.has(plainHeading(value))) dated.add(across);
    }
    if (cells.length > 0) rows.push({ index: top + down, hidden: false, cells });
  });
  return rows;
}

/** Days of this age have five digits; 20220330 and 2022.3 are typed. */
function isDay(value: unknown): boolean {
  return typeof value === 'number' && value >= 10_000 && value < 100_000;
}

export function workbookOf(sheets: readonly Sheet[]): Workbook {
  return { sheets, names: [], date1904: false, hasMacros: false, externalLinks: [] };
}
