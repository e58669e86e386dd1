/** Cell addresses in Excel's letters, from and to zero-based rows and columns. */
import type { Area } from './types';

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "I14" for row 13, column 8. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1:C3"; a single cell is written "A1". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** The zero-based row and column of an address such as "I14" or "$I$14"; null when it is none. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= 1_048_576 && column <= 16_384 ? { row: row - 1, column: column - 1 } : null;
}

/** The rectangle of an address such as "A1:C3" or "A1"; null when it is none. */
export function parseArea(address: string): Area | null {
  const [first, last = first] = address.split(':');
  const from = first === undefined ? null : parseAddress(first);
  const to = last === undefined ? null : parseAddress(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** "自评表!I14"; a sheet name that formulas must quote is quoted, as Excel shows it. */
export function placeAddress(sheet: string, cell: string): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}

/** A sheet name as formulas write it: quoted unless it is plain letters and digits that start with a letter. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^(R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
