/**
 * A first look at the records of a part of an .xlsb before SheetJS reads them: how many cells there are, spans that it would
 * walk cell by cell, column by column, and texts that it would read on and on beyond their record. Each is four bytes, so it may
 * claim four billion. ([MS-XLSB] 2.1.4, 2.4)
 */
import { ReadFailure } from '../read/failure';

/** Cells that hold something: with their column, 2 to 11 and 62; without it, 13 to 18. */
const CELL: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 62]);
const COLUMN_INFO = 60;
const HYPERLINK = 494;
/**
 * Where the text of a record stands: its length in four bytes, then so many times two. Of cells: BrtCellSt, BrtFmlaString,
 * BrtShortSt, BrtCellRString; besides them BrtSSTItem, BrtName, BrtFmt.
 */
const TEXT_AT: ReadonlyMap<number, number> = new Map([
  [6, 8],
  [8, 8],
  [17, 4],
  [62, 9],
  [19, 1],
  [39, 9],
  [44, 2],
]);

const LAST_COLUMN = 16_383;
/** Of all hyperlinks together. A link beyond it keeps the first cell of its area. */
const MOST_LINKED_CELLS = 50_000;

/** What is counted over all parts of one file. */
export interface RecordCounts {
  cells: number;
  linkedCells: number;
}

/**
 * @param part one part's records; spans are cut in it
 * @throws ReadFailure when there are more cells than `mostCells` in all, or a text is longer than its record
 */
export function boundRecords(part: Uint8Array, counts: RecordCounts, mostCells: number): void {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let at = 0;
  while (at < part.length) {
    let type = part[at++] ?? 0;
    if (type & 0x80) type = (type & 0x7f) | (((part[at++] ?? 0) & 0x7f) << 7);
    let length = 0;
    for (let byte = 0x80, shift = 0; byte & 0x80 && shift < 28; shift += 7) {
      byte = part[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
    }
    if (CELL.has(type)) counts.cells += 1;
    else if (type === COLUMN_INFO && at + 8 <= part.length) cutColumns(view, at);
    else if (type === HYPERLINK && at + 16 <= part.length) cutLink(view, at, counts);
    if (counts.cells > mostCells) throw new ReadFailure('too-large', 'cells');
    const textAt = TEXT_AT.get(type);
    if (textAt !== undefined && !hasText(view, at + textAt, at + length))
      throw new ReadFailure('damaged', 'xlsb');
    at += length;
  }
}

/** Whether a text with its length before it ends within its record. */
function hasText(view: DataView, at: number, end: number): boolean {
  return at + 4 <= Math.min(end, view.byteLength) && at + 4 + view.getUint32(at, true) * 2 <= end;
}

/** First and last column. */
function cutColumns(view: DataView, at: number): void {
  if (view.getUint32(at + 4, true) > LAST_COLUMN) view.setUint32(at + 4, LAST_COLUMN, true);
}

/** First and last row, first and last column. */
function cutLink(view: DataView, at: number, counts: RecordCounts): void {
  const [top = 0, bottom = 0, left = 0, right = 0] = [0, 4, 8, 12].map((offset) =>
    view.getUint32(at + offset, true),
  );
  const cells = Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
  if (counts.linkedCells + cells <= MOST_LINKED_CELLS) {
    counts.linkedCells += cells;
    return;
  }
  counts.linkedCells += 1;
  view.setUint32(at + 4, top, true);
  view.setUint32(at + 12, left, true);
}
