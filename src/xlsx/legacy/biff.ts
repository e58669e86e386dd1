/**
 * A first look at the records of an .xls or .et workbook before SheetJS reads them: whether they are encrypted, how many
 * cells there are, and what it does not keep. ([MS-XLS] 2.3, 2.4)
 */
import { ReadFailure } from '../read/failure';
import type { Bytes } from './sheetjs';

const FILE_PASS = 0x2f;
const SUP_BOOK = 0x1ae;
const TOOLTIP = 0x800;
const HYPERLINKS: ReadonlySet<number> = new Set([0x1b8, TOOLTIP]);
const MANY_NUMBERS = 0xbd;
/** Of Excel 5 and later; the formula records of older ones are built otherwise. */
const BEGIN = 0x809;
/** FORMULA, ARRAY, SHRFMLA up to the length of their formula. Where a record ends before it, SheetJS reads for ever. */
const SHORTEST: ReadonlyMap<number, number> = new Map([
  [0x06, 22],
  [0x221, 14],
  [0x4bc, 10],
]);
/** NUMBER, RK, FORMULA, LABEL, LABELSST, RSTRING, BOOLERR, and what they were in older versions. */
const ONE_CELL: ReadonlySet<number> = new Set([
  0x02, 0x03, 0x04, 0x05, 0x06, 0xd6, 0xfd, 0x203, 0x204, 0x205, 0x206, 0x27e, 0x406,
]);
/** A hyperlink over more cells than this is cut to its first row: SheetJS would set it on every single one. */
const MOST_LINKED_CELLS = 10_000;
const OWN_WORKBOOK = 0x0401;
const ADD_IN = 0x3a01;

export interface FirstLook {
  readonly externalLinks: readonly string[];
}

/**
 * @param stream the workbook stream; a hyperlink's area is cut in it
 * @throws ReadFailure when it is encrypted, has more than `mostCells`, or breaks off within a formula
 */
export function lookAtRecords(stream: Bytes, mostCells: number): FirstLook {
  const externalLinks: string[] = [];
  const isOlder = wordAt(stream, 0) !== BEGIN;
  let cells = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = wordAt(stream, at);
    const length = wordAt(stream, at + 2);
    const from = at + 4;
    const to = Math.min(from + length, stream.length);
    if (type === FILE_PASS) throw new ReadFailure('encrypted', 'xls');
    if (!isOlder && to - from < (SHORTEST.get(type) ?? 0)) throw new ReadFailure('damaged', 'xls');
    if (ONE_CELL.has(type)) cells += 1;
    else if (type === MANY_NUMBERS) cells += Math.max(0, Math.floor((length - 6) / 6));
    else if (type === SUP_BOOK) externalLinks.push(...externalLink(stream, from, to));
    else if (HYPERLINKS.has(type)) cutArea(stream, type === TOOLTIP ? from + 2 : from, to);
    if (cells > mostCells) throw new ReadFailure('too-large', 'cells');
    at = from + length;
  }
  return { externalLinks };
}

function wordAt(bytes: Bytes, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function cutArea(stream: Bytes, from: number, to: number): void {
  if (from + 8 > to) return;
  const top = wordAt(stream, from);
  const rows = wordAt(stream, from + 2) - top + 1;
  const columns = wordAt(stream, from + 6) - wordAt(stream, from + 4) + 1;
  if (rows * columns <= MOST_LINKED_CELLS) return;
  stream[from + 2] = top & 0xff;
  stream[from + 3] = top >> 8;
}

/** The path of another workbook; none for the workbook itself, add-ins and OLE links. ([MS-XLS] 2.4.271, 2.5.277) */
function externalLink(stream: Bytes, from: number, to: number): readonly string[] {
  const letters = wordAt(stream, from + 2);
  if (letters === OWN_WORKBOOK || letters === ADD_IN || letters > 255) return [];
  const isWide = ((stream[from + 4] ?? 0) & 1) === 1;
  let path = '';
  for (let at = from + 5; path.length < letters && at < to; at += isWide ? 2 : 1) {
    path += String.fromCharCode(isWide ? wordAt(stream, at) : (stream[at] ?? 0));
  }
  // 0x01 begins an encoded path, 0x03 goes down into a folder, 0x04 up; the others stand for a drive or where it began.
  if (!path.startsWith('\x01')) return [];
  const shown = path
    .slice(1)
    .replace(/\x01@/g, '\\\\')
    .replace(/\x01(.)/g, '$1:\\')
    .replace(/\x03/g, '\\')
    .replace(/\x04/g, '..\\')
    .replace(/[\x00-\x1f]/g, '');
  return shown === '' ? [] : [shown];
}
