/** The cells of one table of an OpenDocument spreadsheet. */
import { parseCivilDate } from '../../core/calendar/civil-date';
import type { Area, Cell, Row, Scalar } from '../../core/grid/types';
import { ReadFailure } from '../read/failure';
import { serialFromIso } from '../read/iso-date';
import { attribute, nextTag, rawAttribute, type Scanner } from '../read/xml';
import { excelFormula } from './formula';
import { readParagraphs } from './text';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const MOST_MERGES = 200_000;
/** Empty rows that are hidden say nothing; a whole sheet's rest of them is not listed one by one. */
const MOST_EMPTY_HIDDEN = 1_000;

export interface TableBuilder {
  readonly rows: Row[];
  readonly merges: Area[];
  readonly formulas: (stored: string) => void;
  readonly date1904: boolean;
  /** Styles of cells that show a number as a date: some programs say it only so. */
  readonly dateCells: ReadonlySet<string>;
  readonly countCell: () => void;
  /** A cell that stands in the file once and is claimed to stand elsewhere too. */
  readonly countCopy: () => void;
}

/** "1" when absent or not a positive number. */
export function repeats(scanner: Scanner, name: string): number {
  const count = Number(rawAttribute(scanner, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

export function isHidden(scanner: Scanner): boolean {
  const visibility = rawAttribute(scanner, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** The scanner stands on a `table-row`; afterwards past its end. Returns the index of the next row. */
export function readRow(scanner: Scanner, index: number, table: TableBuilder): number {
  const times = repeats(scanner, 'number-rows-repeated');
  const hidden = isHidden(scanner);
  const cells = scanner.kind === 'open' ? readCells(scanner, index, table) : [];
  const last = Math.min(index + times, LAST_ROW + 1);
  if (cells.length > 0 || hidden) {
    const listed = cells.length > 0 ? last : Math.min(last, index + MOST_EMPTY_HIDDEN);
    for (let row = index; row < listed; row += 1) {
      if (row > index) cells.forEach(table.countCopy);
      table.rows.push({
        index: row,
        hidden,
        cells: row === index ? cells : cells.map((cell) => ({ ...cell, row })),
      });
    }
  }
  return index + times;
}

function readCells(scanner: Scanner, row: number, table: TableBuilder): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  while (nextTag(scanner)) {
    const { name, kind } = scanner;
    if (kind === 'close') {
      if (name === 'table-row') break;
      continue;
    }
    if (name !== 'table-cell' && name !== 'covered-table-cell') continue;
    const times = repeats(scanner, 'number-columns-repeated');
    addMerge(scanner, row, column, table);
    const found = readCell(scanner, row, column, table);
    if (found) {
      const last = Math.min(column + times, LAST_COLUMN + 1);
      for (let at = column; at < last; at += 1) {
        if (at === column) table.countCell();
        else table.countCopy();
        cells.push(at === column ? found : { ...found, column: at });
      }
    }
    column += times;
  }
  return cells;
}

function addMerge(scanner: Scanner, top: number, left: number, { merges }: TableBuilder): void {
  const rows = repeats(scanner, 'number-rows-spanned');
  const columns = repeats(scanner, 'number-columns-spanned');
  if (rows * columns === 1) return;
  merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  if (merges.length > MOST_MERGES) throw new ReadFailure('too-large', 'mergeCells');
}

/** null when the cell holds nothing. */
function readCell(scanner: Scanner, row: number, column: number, table: TableBuilder): Cell | null {
  const type = rawAttribute(scanner, 'value-type');
  const stored = attribute(scanner, 'formula');
  const isDateStyle = table.dateCells.has(attribute(scanner, 'style-name') ?? '');
  const typed = type === undefined ? null : typedValue(scanner, type, table.date1904);
  const isError = /\scalcext:value-type="error"/.test(scanner.text.slice(scanner.from, scanner.to));
  const text = scanner.kind === 'open' ? readParagraphs(scanner) : '';
  const value: Scalar = isError ? { error: errorName(text) } : type === undefined ? null : (typed ?? text);
  if (stored === undefined && (value === null || value === '')) return null;
  if (stored !== undefined) table.formulas(stored);
  const isDate = typeof value === 'number' && (type === 'date' || type === 'time' || isDateStyle);
  return {
    row,
    column,
    value,
    ...(stored === undefined ? {} : { formula: excelFormula(stored) }),
    ...(isDate ? { isDate } : {}),
  };
}

/** Some errors are kept by number: those that Excel has too get its name. */
const NUMBERED: Readonly<Record<string, string>> = {
  'Err:502': '#VALUE!',
  'Err:503': '#NUM!',
  'Err:508': '#NAME?',
  'Err:511': '#VALUE!',
  'Err:522': '#REF!',
  'Err:523': '#NUM!',
  'Err:524': '#REF!',
  'Err:532': '#DIV/0!',
};

function errorName(text: string): string {
  return NUMBERED[text] ?? (text === '' ? '#VALUE!' : text);
}

/** What the attributes say; null when the text of the cell is the value. */
function typedValue(scanner: Scanner, type: string, date1904: boolean): Scalar {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const raw = rawAttribute(scanner, 'value') ?? '';
      const value = Number(raw);
      return raw.trim() !== '' && Number.isFinite(value) ? value : raw;
    }
    case 'boolean':
      return rawAttribute(scanner, 'boolean-value') === 'true';
    case 'date': {
      const raw = attribute(scanner, 'date-value') ?? '';
      return parseCivilDate(raw.slice(0, 10)) === null ? raw : serialFromIso(raw, date1904);
    }
    case 'time':
      return daysOf(attribute(scanner, 'time-value') ?? '');
    default:
      return attribute(scanner, 'string-value') ?? null;
  }
}

/** "PT08H30M00S" in days. */
function daysOf(duration: string): Scalar {
  const match = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration);
  if (!match) return duration;
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const value = Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign === '-' ? -value : value;
}
