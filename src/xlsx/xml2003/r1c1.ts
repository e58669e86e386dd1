/** Formulas whose references count from their own cell (R1C1) in the notation of Excel's cells (A1), which everything after the readers knows. */
import { columnLetters } from '../../core/grid/address';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const ROW = String.raw`R(?:\d{1,7}|\[-?\d{1,7}\])?`;
const COLUMN = String.raw`C(?:\d{1,7}|\[-?\d{1,7}\])?`;
const REFERENCE = String.raw`(?:${ROW}${COLUMN}|${ROW}|${COLUMN})`;
/** Text in quotation marks, a quoted sheet name, what a name or a function may be, or one or two references. */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\?])(${REFERENCE})(?::(${REFERENCE}))?(?![\p{L}\p{N}_.\\?(!])|[\p{L}\p{N}_.\\?]+`,
  'giu',
);

/**
 * `SUM(R[-3]C:R[-1]C)` at F5 → `SUM(F2:F4)`.
 * @param formula without "=" before it
 * @param row of the cell that holds it, zero-based
 * @param column of that cell, zero-based
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(PIECE, (piece, first?: string, second?: string) => {
    if (first === undefined) return piece;
    const from = partsOf(first, row, column);
    const to = second === undefined ? from : partsOf(second, row, column);
    // Whole rows and columns are always spans in A1: 5:5, B:D.
    if (from.column === '' || from.row === '') return `${from.column}${from.row}:${to.column}${to.row}`;
    return second === undefined
      ? `${from.column}${from.row}`
      : `${from.column}${from.row}:${to.column}${to.row}`;
  });
}

interface Parts {
  /** "$F", "F", or "" for a whole row. */
  readonly column: string;
  /** "$5", "5", or "" for a whole column. */
  readonly row: string;
}

function partsOf(reference: string, row: number, column: number): Parts {
  const [, rowPart, columnPart] = /^(R[^C]*)?(C.*)?$/i.exec(reference) ?? [];
  return {
    row: placed(rowPart, row, ROWS, (at) => String(at + 1)),
    column: placed(columnPart, column, COLUMNS, columnLetters),
  };
}

/** "R5" is the fifth row, "R[5]" the fifth below, "R" the same one. Beyond the sheet's edge it goes on at the other one. */
function placed(part: string | undefined, own: number, most: number, named: (at: number) => string): string {
  if (part === undefined) return '';
  const relative = /\[(-?\d+)\]/.exec(part);
  const absolute = /\d+$/.exec(part);
  if (absolute) return `$${named(wrapped(Number(absolute[0]) - 1, most))}`;
  return named(wrapped(own + Number(relative?.[1] ?? 0), most));
}

function wrapped(at: number, most: number): number {
  return ((at % most) + most) % most;
}
