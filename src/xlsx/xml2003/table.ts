/** The rows, columns and cells of one sheet of an XML table. */
import { parseArea } from '../../core/grid/address';
import type { Area, Cell, Hyperlink, Row, Scalar } from '../../core/grid/types';
import { ReadFailure } from '../read/failure';
import { serialFromIso } from '../read/iso-date';
import { attribute, elementText, nextTag, rawAttribute, type Scanner } from '../read/xml';
import { fromR1C1 } from './r1c1';
import type { Styles } from './styles';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const MOST_MERGES = 200_000;
/** Empty rows that are hidden say nothing; a whole sheet's rest of them is not listed one by one. */
const MOST_EMPTY_HIDDEN = 1_000;
/** Of areas with one formula for all their cells. Each is compared with every cell. */
const MOST_ARRAYS = 200;

export interface Surroundings {
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly countCell: () => void;
}

interface BuiltRow {
  readonly index: number;
  hidden: boolean;
  readonly cells: Map<number, Cell>;
}

/** What a `Table` element says, row by row. Rows and cells may be claimed in any order; the last one stands. */
export class Table {
  readonly merges: Area[] = [];
  readonly hyperlinks: Hyperlink[] = [];
  readonly hiddenColumns: { from: number; to: number }[] = [];
  private readonly built = new Map<number, BuiltRow>();
  private readonly arrays: Area[] = [];
  private nextColumn = 0;

  constructor(private readonly around: Surroundings) {}

  /** The scanner stands on an open `Table`; afterwards past its end. */
  read(scanner: Scanner): void {
    let row = 0;
    while (nextTag(scanner)) {
      const { name, kind } = scanner;
      if (kind === 'close') {
        if (name === 'Table') return;
      } else if (name === 'Column') this.readColumn(scanner);
      else if (name === 'Row') row = this.readRow(scanner, row);
    }
  }

  rows(): readonly Row[] {
    return [...this.built.values()]
      .sort((a, b) => a.index - b.index)
      .map(({ index, hidden, cells }) => ({
        index,
        hidden,
        cells: [...cells.values()].sort((a, b) => a.column - b.column),
      }));
  }

  private readColumn(scanner: Scanner): void {
    const from = count(scanner, 'Index', this.nextColumn + 1) - 1;
    const to = from + count(scanner, 'Span', 0);
    this.nextColumn = to + 1;
    if (rawAttribute(scanner, 'Hidden') !== '1' || from > LAST_COLUMN) return;
    const last = this.hiddenColumns.at(-1);
    if (last?.to === from - 1) last.to = Math.min(to, LAST_COLUMN);
    else this.hiddenColumns.push({ from, to: Math.min(to, LAST_COLUMN) });
  }

  /** Returns the index of the next row. */
  private readRow(scanner: Scanner, next: number): number {
    const index = count(scanner, 'Index', next + 1) - 1;
    const span = count(scanner, 'Span', 0);
    if (rawAttribute(scanner, 'Hidden') === '1') {
      const last = Math.min(index + Math.min(span, MOST_EMPTY_HIDDEN), LAST_ROW);
      for (let row = index; row <= last; row += 1) this.rowAt(row).hidden = true;
    }
    if (scanner.kind === 'open') this.readCells(scanner, index);
    return index + span + 1;
  }

  private rowAt(index: number): BuiltRow {
    const known = this.built.get(index);
    if (known) return known;
    const row: BuiltRow = { index, hidden: false, cells: new Map() };
    this.built.set(index, row);
    return row;
  }

  private readCells(scanner: Scanner, row: number): void {
    let column = 0;
    while (nextTag(scanner)) {
      const { name, kind } = scanner;
      if (kind === 'close') {
        if (name === 'Row') return;
        continue;
      }
      if (name !== 'Cell') continue;
      column = count(scanner, 'Index', column + 1) - 1;
      const across = count(scanner, 'MergeAcross', 0);
      this.addMerge(row, column, count(scanner, 'MergeDown', 0), across);
      this.readCell(scanner, row, column);
      column += across + 1;
    }
  }

  private addMerge(top: number, left: number, down: number, across: number): void {
    const bottom = Math.min(top + down, LAST_ROW);
    const right = Math.min(left + across, LAST_COLUMN);
    if (bottom <= top && right <= left) return;
    if (top > LAST_ROW || left > LAST_COLUMN) return;
    this.merges.push({ top, left, bottom, right });
    if (this.merges.length > MOST_MERGES) throw new ReadFailure('too-large', 'mergeCells');
  }

  private readCell(scanner: Scanner, row: number, column: number): void {
    const link = attribute(scanner, 'HRef');
    const stored = attribute(scanner, 'Formula');
    const array = attribute(scanner, 'ArrayRange');
    const isDateStyle = this.around.styles.isDate(rawAttribute(scanner, 'StyleID'));
    const data = scanner.kind === 'open' ? readData(scanner, this.around.date1904) : null;
    if (row > LAST_ROW || column > LAST_COLUMN) return;
    if (link !== undefined) this.hyperlinks.push(hyperlinkOf(link, row, column));
    if (array !== undefined) this.addArray(fromR1C1(array, row, column));
    const formula = stored === undefined ? this.formulaInArray(row, column) : formulaOf(stored, row, column);
    const value = data?.value ?? null;
    if (formula === undefined && (value === null || value === '')) return;
    this.around.countCell();
    const isDate = typeof value === 'number' && (isDateStyle || data?.type === 'DateTime');
    this.rowAt(row).cells.set(column, {
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(isDate ? { isDate } : {}),
    });
  }

  private addArray(address: string): void {
    const area = parseArea(address);
    if (area && this.arrays.length < MOST_ARRAYS) this.arrays.push(area);
  }

  /** Cells of an array formula after its first have no text of their own, as in the other formats. */
  private formulaInArray(row: number, column: number): string | undefined {
    const isInside = this.arrays.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return isInside ? '' : undefined;
  }
}

/** A whole number that is not negative; `otherwise` when absent or not one. */
function count(scanner: Scanner, name: string, otherwise: number): number {
  const raw = rawAttribute(scanner, name);
  if (raw === undefined) return otherwise;
  const number = Number(raw);
  return Number.isSafeInteger(number) && number >= (name === 'Index' ? 1 : 0) ? number : otherwise;
}

function hyperlinkOf(link: string, row: number, column: number): Hyperlink {
  const area = { top: row, left: column, bottom: row, right: column };
  return link.startsWith('#') ? { area, location: link.slice(1) } : { area, target: link };
}

function formulaOf(stored: string, row: number, column: number): string {
  return fromR1C1(stored.replace(/^=/, ''), row, column);
}

interface Data {
  readonly type: string;
  readonly value: Scalar;
}

/** The scanner stands on an open `Cell`; afterwards past its end. A remark has `Data` of its own, which is not the cell's. */
function readData(scanner: Scanner, date1904: boolean): Data | null {
  let data: Data | null = null;
  let isRemark = false;
  while (nextTag(scanner)) {
    const { name, kind } = scanner;
    if (name === 'Comment') isRemark = kind === 'open';
    else if (kind === 'close') {
      if (name === 'Cell') break;
    } else if (name === 'Data' && !isRemark && kind === 'open') {
      const type = rawAttribute(scanner, 'Type') ?? 'String';
      data = { type, value: valueOf(type, elementText(scanner).replace(/\r\n?/g, '\n'), date1904) };
    }
  }
  return data;
}

/** What is not of the type it claims stays the text that it is. */
function valueOf(type: string, text: string, date1904: boolean): Scalar {
  switch (type) {
    case 'Number': {
      const number = Number(text);
      return text.trim() !== '' && Number.isFinite(number) ? number : text;
    }
    case 'DateTime':
      // A time alone is told as of the day before the first.
      return serialFromIso(text.replace(/^1899-12-31T/, ''), date1904) ?? text;
    case 'Boolean':
      return text.trim() === '1' || text.trim().toLowerCase() === 'true';
    case 'Error':
      return { error: text.startsWith('#') ? text : '#VALUE!' };
    default:
      return text;
  }
}
