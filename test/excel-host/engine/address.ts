/** A1 addresses, as Excel writes and reads them. */
import type { Area } from '../../../src/core/grid/types';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const rows = (area: Area): number => area.bottom - area.top + 1;
export const columns = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rows(area) * columns(area);
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom <= LAST_ROW &&
  area.right <= LAST_COLUMN &&
  area.top <= area.bottom &&
  area.left <= area.right;

/** What is left of `area` when `hole` is cut out of it: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** "A1", "A1:C3", "B:D", "2:5", with or without "$"; null for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text.trim());
  if (!match) return null;
  const [, c1, r1, c2, r2] = match;
  const pair = text.includes(':');
  if (!pair && !(c1 && r1)) return null;
  if (pair && ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined)))
    return null;
  if (c1 === undefined && r1 === undefined) return null;
  const left = c1 === undefined ? 0 : columnIndex(c1);
  const top = r1 === undefined ? 0 : Number(r1) - 1;
  const right = c2 === undefined ? (c1 === undefined ? LAST_COLUMN : left) : columnIndex(c2);
  const bottom = r2 === undefined ? (r1 === undefined ? LAST_ROW : top) : Number(r2) - 1;
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return isOnSheet(area) ? area : null;
}

/** Splits "'My sheet'!A1:B2" into sheet and rest; the sheet is null when none is written. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]?.replace(/''/g, "'") ?? '', rest: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}

/** A sheet's name as it stands before "!": quoted when it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const first = `${columnName(area.left)}${String(area.top + 1)}`;
  const last = `${columnName(area.right)}${String(area.bottom + 1)}`;
  return first === last ? first : `${first}:${last}`;
}
