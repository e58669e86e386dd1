/** The numbers of the pieces: those that their names give, and the next free ones. */
import type { Piece } from './build';
import type { ProposedRow } from './types';

/**
 * The first piece with a number keeps it; the others get the next free numbers of their item.
 * @param order the items' codes as the scheme lists them; null: natural order
 */
export function numbered(pieces: readonly Piece[], order: readonly string[] | null): readonly ProposedRow[] {
  const sorted = [...pieces].sort((a, b) => byItem(a, b, order) || byNumber(a, b) || byText(a.path, b.path));
  const taken = new Set<string>();
  const kept = new Set<Piece>();
  for (const piece of sorted) {
    if (piece.written === null) continue;
    const number = numberOf(piece.code, piece.written);
    if (taken.has(number)) continue;
    taken.add(number);
    kept.add(piece);
  }
  const rows = sorted.map(
    (piece): { readonly row: ProposedRow; readonly piece: Piece; readonly running: number } => {
      const { code, written, ...rest } = piece;
      const running = kept.has(piece) && written !== null ? written : nextFree(code, taken);
      const number = numberOf(code, running);
      taken.add(number);
      const isMoved = written !== null && !kept.has(piece);
      const doubts = isMoved
        ? [...rest.doubts, { id: 'number-taken' as const, written: numberOf(code, written) }]
        : rest.doubts;
      return { row: { ...rest, number, doubts }, piece, running };
    },
  );
  return rows.sort((a, b) => byItem(a.piece, b.piece, order) || a.running - b.running).map(({ row }) => row);
}

const numberOf = (code: string, running: number): string => `${code}-${String(running)}`;

function nextFree(code: string, taken: ReadonlySet<string>): number {
  let running = 1;
  while (taken.has(numberOf(code, running))) running += 1;
  return running;
}

function byItem(a: Piece, b: Piece, order: readonly string[] | null): number {
  return order ? order.indexOf(a.code) - order.indexOf(b.code) : byText(a.code, b.code);
}

function byNumber(a: Piece, b: Piece): number {
  return (a.written ?? Infinity) - (b.written ?? Infinity) || 0;
}

/** Numbers inside texts count as numbers: 2.9 before 2.10, 第2季度 before 第10. */
function byText(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const [x = '', y = ''] = [one[at], other[at]];
    if (x === y) continue;
    const numbers = Number(x) - Number(y);
    if (/^\d+$/.test(x) && /^\d+$/.test(y) && numbers !== 0) return numbers;
    return x < y ? -1 : 1;
  }
  return one.length - other.length;
}

const partsOf = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? [];
