/**
 * Tables that number their items anew in every section (1, 2, 3, 1, 2, …) or leave the number out: without a scheme each
 * row is an item of its own, so each gets a code of its own.
 */
import type { Cell, Row, Sheet } from '../core/grid/types';
import type { ScoreTable } from '../core/recognise/types';
import { squash } from '../core/text';

/** Stands between the code as written and the row that tells it from its namesakes. */
const MARK = '#';

/** The sheet with a code of its own in every row of the table; the same sheet where that is so already. */
export function withDistinctCodes(sheet: Sheet, { rows, columns }: ScoreTable): Sheet {
  const column = columns.code?.column;
  if (column === undefined) return sheet;
  const seen = new Set<string>();
  const changed = new Map<number, Cell>();
  for (const { row, code } of rows) {
    const key = squash(code.value);
    if (key === '' || seen.has(key))
      changed.set(row, { row, column, value: `${code.value.trim()}${MARK}${String(row + 1)}` });
    seen.add(key);
  }
  if (changed.size === 0) return sheet;
  return { ...sheet, rows: sheet.rows.map((row) => withCell(row, changed.get(row.index))) };
}

function withCell(row: Row, cell: Cell | undefined): Row {
  if (!cell) return row;
  const others = row.cells.filter(({ column }) => column !== cell.column);
  return { ...row, cells: [...others, cell].sort((a, b) => a.column - b.column) };
}

/** The code as the table writes it; "" where it writes none. */
export function writtenCode(code: string): string {
  return code.replace(/#\d+$/, '');
}
