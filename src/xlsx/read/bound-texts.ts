/** A cell holds 32,767 characters; a file may say more, or say the same long text in every cell. */
import { cellAddress } from '../../core/grid/address';
import { LONGEST_TEXT } from '../../core/grid/longest-text';
import type { Cell, CutText, Row, Workbook } from '../../core/grid/types';
import { ReadFailure } from './failure';
import type { ReadLimits } from './limits';

/** Named one by one; that there are more need not be. */
const MOST_NAMED = 20;

/**
 * The workbook with every text and formula that is longer than a cell can hold cut to what Excel would keep, and told in
 * `cutTexts`; the same workbook when there is none.
 * @throws ReadFailure when all texts together are over the limit
 */
export function boundTexts(workbook: Workbook, { characters }: Pick<ReadLimits, 'characters'>): Workbook {
  const cut: CutText[] = [];
  let isAnyLong = false;
  let total = 0;
  for (const { name, rows } of workbook.sheets)
    for (const { cells } of rows)
      for (const cell of cells) {
        const length = lengthOf(cell);
        total += Math.min(length, LONGEST_TEXT);
        if (total > characters) throw new ReadFailure('too-large', 'text');
        if (length <= LONGEST_TEXT) continue;
        isAnyLong = true;
        if (cut.length < MOST_NAMED) cut.push({ sheet: name, cell: cellAddress(cell.row, cell.column) });
      }
  if (!isAnyLong) return workbook;
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(cutRow) }));
  return { ...workbook, sheets, cutTexts: cut };
}

/** Of the longer of its text and its formula. */
function lengthOf({ value, formula }: Cell): number {
  return Math.max(typeof value === 'string' ? value.length : 0, formula?.length ?? 0);
}

function cutRow(row: Row): Row {
  return row.cells.some((cell) => lengthOf(cell) > LONGEST_TEXT)
    ? { ...row, cells: row.cells.map(cutCell) }
    : row;
}

function cutCell(cell: Cell): Cell {
  if (lengthOf(cell) <= LONGEST_TEXT) return cell;
  const { value, formula } = cell;
  return {
    ...cell,
    value: typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value,
    ...(formula === undefined ? {} : { formula: formula.slice(0, LONGEST_TEXT) }),
  };
}
