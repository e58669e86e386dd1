/** Where a finding is, as the clerk finds it: Excel's own address, or row and column of the range. */
import { parseAddress } from '../core/grid/address';
import type { Place } from '../core/recognise/types';
import { TABLES } from '../core/vocabulary/columns';
import { texts } from './errors';
import type { Range } from './ranges';

/** @param ranges by the name of the sheet that each became */
export function placeText({ sheet, cell }: Place, ranges: ReadonlyMap<string, Range>): string {
  const range = sheet === undefined ? undefined : ranges.get(sheet);
  if (sheet === undefined || !range) return '';
  const spot = cell === undefined ? null : parseAddress(cell);
  if (!spot) return range.sheet?.slice(0, -1) ?? sheet;
  if (range.sheet !== null) return `${range.sheet}${cell ?? ''}`;
  const inRange = { row: String(spot.row + 1), column: String(spot.column + 1) };
  return sheet === TABLES.scores ? texts().spot(inRange) : texts().spotIn({ ...inRange, table: sheet });
}
