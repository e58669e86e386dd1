/**
 * Cells in the shapes that nearly all programs write: `<c r="B2" s="5"/>`, which holds nothing and is stepped over,
 * `<c r="B2" s="5" t="s"><v>7</v></c>`, and a formula before the value. Each is compared letter by letter; at the first
 * letter that differs the cell is left to the careful way, so a file in another shape is read as well, only slower.
 */
import { decodeEntities } from './xml';

export interface PlainCell {
  column: number;
  /** Nothing was in it. */
  empty: boolean;
  type: string;
  /** The index of the format; -1 when none is given. */
  style: number;
  formula: string | undefined;
  raw: string | undefined;
  /** Just past the cell. */
  end: number;
}

export function plainCell(): PlainCell {
  return { column: 0, empty: true, type: 'n', style: -1, formula: undefined, raw: undefined, end: 0 };
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;
const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const LT = 60;
const EQUALS = 61;
const GT = 62;
const C = 99;
const S = 115;
const T = 116;

/** Reads the cell that begins at `at` into `cell`; false when it has another shape or none begins there. */
export function readPlainCell(text: string, at: number, cell: PlainCell): boolean {
  if (text.charCodeAt(at) !== LT || text.charCodeAt(at + 1) !== C || text.charCodeAt(at + 2) !== SPACE)
    return false;
  const after = text.startsWith('r="', at + 3) ? readAddress(text, at + 6, cell) : -1;
  const tagEnd = after < 0 ? -1 : readAttributes(text, after, cell);
  if (tagEnd < 0) return false;
  cell.formula = undefined;
  cell.raw = undefined;
  cell.empty = text.charCodeAt(tagEnd - 1) === SLASH;
  cell.end = cell.empty ? tagEnd + 1 : readContent(text, tagEnd + 1, cell);
  return cell.end >= 0;
}

/** "AB12" and its closing quote; where the text goes on, or -1. */
function readAddress(text: string, from: number, cell: PlainCell): number {
  let at = from;
  let code = text.charCodeAt(at);
  let column = 0;
  for (; code >= 65 && code <= 90 && at < from + 3; code = text.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  const digits = at;
  let row = 0;
  for (; code >= 48 && code <= 57 && at < digits + 7; code = text.charCodeAt(at)) {
    row = row * 10 + code - 48;
    at += 1;
  }
  cell.column = column - 1;
  const inside = column > 0 && column - 1 <= LAST_COLUMN && row > 0 && row <= LAST_ROW;
  return inside && code === QUOTE ? at + 1 : -1;
}

/** `s` and `t`, in any order; the place of the tag's ">", or -1 when there is anything else. */
function readAttributes(text: string, from: number, cell: PlainCell): number {
  cell.type = 'n';
  cell.style = -1;
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === GT) return at;
    if (code === SLASH) return text.charCodeAt(at + 1) === GT ? at + 1 : -1;
    const name = text.charCodeAt(at + 1);
    const given = code === SPACE && text.charCodeAt(at + 2) === EQUALS && text.charCodeAt(at + 3) === QUOTE;
    if (given && name === S) at = readStyle(text, at + 4, cell);
    else if (given && name === T) at = readType(text, at + 4, cell);
    else return -1;
    if (at < 0) return -1;
  }
}

/** A number and its closing quote; where the text goes on, or -1. */
function readStyle(text: string, from: number, cell: PlainCell): number {
  let at = from;
  let style = 0;
  let code = text.charCodeAt(at);
  for (; code >= 48 && code <= 57 && at < from + 7; code = text.charCodeAt(at)) {
    style = style * 10 + code - 48;
    at += 1;
  }
  cell.style = style;
  return code === QUOTE && at > from ? at + 1 : -1;
}

function readType(text: string, from: number, cell: PlainCell): number {
  const end = text.indexOf('"', from);
  cell.type = text.slice(from, end);
  return end < 0 ? -1 : end + 1;
}

/** `<f>…</f>` and `<v>…</v>`, each once at most, up to and with `</c>`; where the text goes on, or -1. */
function readContent(text: string, from: number, cell: PlainCell): number {
  let at = from;
  if (text.startsWith('<f>', at)) {
    const end = text.indexOf('<', at + 3);
    if (end < 0 || !text.startsWith('</f>', end)) return -1;
    cell.formula = decodeEntities(text.slice(at + 3, end));
    at = end + 4;
  }
  if (text.startsWith('<v>', at)) {
    const end = text.indexOf('<', at + 3);
    if (end < 0 || !text.startsWith('</v>', end)) return -1;
    cell.raw = decodeEntities(text.slice(at + 3, end));
    at = end + 4;
  }
  return text.startsWith('</c>', at) ? at + 4 : -1;
}
