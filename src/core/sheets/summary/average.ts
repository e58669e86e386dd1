/** Native averages over the villages that can be set against one another. */
import { columnLetters } from '../../grid/address';
import type { VillageSummary } from '../../summary/types';
import type { StyleName } from '../style';
import type { LinkedContent } from '../layout/table';

/**
 * The average of a column, to two places; empty when nothing is there to average.
 * @param column zero-based
 * @param firstRow zero-based row of the first village
 */
export function average(
  column: number,
  firstRow: number,
  villages: readonly VillageSummary[],
  style: StyleName = 'totalPoints',
): LinkedContent {
  const letters = columnLetters(column);
  const areas = spansOf(villages).map(([from, to]) => {
    const [top, bottom] = [firstRow + from + 1, firstRow + to + 1];
    return top === bottom
      ? `${letters}${String(top)}`
      : `${letters}${String(top)}:${letters}${String(bottom)}`;
  });
  if (areas.length === 0) return [null, style];
  const list = areas.join(',');
  return [{ formula: `IF(COUNT(${list})=0,"",ROUND(AVERAGE(${list}),2))` }, style];
}

/** First and last positions of comparable villages that stand together. */
function spansOf(villages: readonly VillageSummary[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const [at, { isComparable }] of villages.entries()) {
    if (!isComparable) continue;
    const last = spans.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else spans.push([at, at]);
  }
  return spans;
}

/** "平均", or with how many villages it is taken over when not all of them count. */
export function averageCaption(
  villages: readonly VillageSummary[],
  caption: (count: string) => string,
): string {
  return caption(String(villages.filter(({ isComparable }) => isComparable).length));
}
