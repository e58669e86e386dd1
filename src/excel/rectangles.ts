/** Cells that are treated alike, in few rectangles: what is said of them is said once a rectangle, not once a cell. */
import { areaAddress } from '../core/grid/address';
import type { Area } from '../core/grid/types';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Runs within rows, then runs of equal width below one another. Covers exactly the given cells, each once. */
export function rectangles(cells: readonly CellPlace[]): readonly Area[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: Area[] = [];
  /** By the columns they span: what ended in the row above may go on. */
  const open = new Map<string, number>();
  for (const run of runs(ordered)) {
    const span = `${String(run.left)}:${String(run.right)}`;
    const at = open.get(span);
    const above = at === undefined ? undefined : found[at];
    if (at !== undefined && above && above.bottom === run.top - 1) found[at] = { ...above, bottom: run.top };
    else {
      open.set(span, found.length);
      found.push(run);
    }
  }
  return found;
}

/** One row high each. @param ordered by row, then column */
function runs(ordered: readonly CellPlace[]): readonly Area[] {
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of ordered) {
    const last = found.at(-1);
    if (last?.top === row && last.right >= column - 1) last.right = column;
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}

/** What Excel takes as one address of several rectangles. */
const LONGEST_ADDRESS = 255;

/** Addresses such as "A1:B3,D5", each as long as Excel takes. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  return joined(areas.map(areaAddress));
}

/** @param addresses of rectangles, rows or columns */
export function joined(addresses: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const address of addresses) {
    const last = found.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      found[found.length - 1] = `${last},${address}`;
    else found.push(address);
  }
  return found;
}

/** "A:A,C:D" for zero-based columns, "3:3,5:9" for rows. */
export function lineAddresses(lines: readonly number[], name: (line: number) => string): readonly string[] {
  const ordered = [...lines].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const line of ordered) {
    const last = spans.at(-1);
    if (last && last[1] >= line - 1) last[1] = line;
    else spans.push([line, line]);
  }
  return joined(spans.map(([from, to]) => `${name(from)}:${name(to)}`));
}
