/** What the cells of a summary mean. */
import { type Decimal, decimalFromCell } from '../decimal';
import { scalarText } from '../grid/lookup';
import type { Cell } from '../grid/types';
import type { Place } from '../recognise/types';
import { squash } from '../text';
import { NOT_APPLICABLE } from '../vocabulary/words';
import type { ScoreCell, SummaryItem } from './types';

/** A number is a score and 不涉及 is 不涉及; everything else, numbers written as text among it, is none. */
export function scoreCell(cell: Cell | undefined, place: Place): ScoreCell {
  const value = cell?.value;
  if (typeof value === 'number' && cell?.isDate !== true)
    return { kind: 'number', value: decimalFromCell(value), place };
  const text = scalarText(value);
  return squash(text) === squash(NOT_APPLICABLE)
    ? { kind: 'not-applicable', place }
    : { kind: 'none', text, place };
}

export function numberIn(cell: ScoreCell): Decimal | null {
  return cell.kind === 'number' ? cell.value : null;
}

/** A count of things; 0 for what is none. */
export function countIn(cell: Cell | undefined): number {
  const value = cell?.value;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** An item's heading: its code, a line break, its title. null: some other heading. */
export function itemHeading(text: string): Omit<SummaryItem, 'points'> | null {
  const at = text.indexOf('\n');
  if (at <= 0) return null;
  return { code: text.slice(0, at).trim(), title: text.slice(at + 1).trim() };
}
