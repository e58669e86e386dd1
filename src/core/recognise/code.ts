/** The codes of items as villages' tables hold them. */
import type { Cell } from '../grid/types';
import { squash } from '../text';

/**
 * The code in a cell. A code retyped as a number loses its last zero: 2.10 is kept as 2.1. After 2.9 it can only have
 * been 2.10.
 * @param previous the code of the row before
 */
export function codeOf(cell: Cell | undefined, text: string, previous: string | null): string {
  const code = text.trim();
  if (typeof cell?.value !== 'number' || previous === null) return code;
  const [section, number] = squash(previous).split('.');
  const next = `${section ?? ''}.${Number(number) + 1}`;
  return next.endsWith('0') && Number(next) === cell.value ? next : code;
}
