/** Rows that share one 分值 cell: apart where each says its own points, else one item. */
import { formatDecimal, sum } from '../decimal';
import { columnPoints, pointsInTexts } from './item-points';
import { pointsInCell } from './points';
import type { RawItem } from './table/read';
import type { DoubtReport } from './types';

export interface RowGroup {
  readonly raws: readonly RawItem[];
  readonly hasOwnPoints: boolean;
}

/** @returns the rows of each item, in order */
export function groupRows(items: readonly RawItem[], report: DoubtReport): readonly RowGroup[] {
  return clustersOf(items).flatMap((cluster) => settle(cluster, report));
}

/** Neighbours under one merged 分值 cell, or under one name of which only the first row has points. */
function clustersOf(items: readonly RawItem[]): readonly (readonly RawItem[])[] {
  const clusters: RawItem[][] = [];
  for (const item of items) {
    const cluster = clusters.at(-1);
    const first = cluster?.[0];
    const samePoints = first?.points !== undefined && first.points === item.points;
    const blank =
      pointsInCell(item.points).kind === 'blank' && first !== undefined && columnPoints(first) !== null;
    const sameName =
      blank && item.title !== undefined && item.title === first.title && item.title !== item.main;
    if (cluster && first?.group === item.group && (samePoints || sameName)) cluster.push(item);
    else clusters.push([item]);
  }
  return clusters;
}

function settle(cluster: readonly RawItem[], report: DoubtReport): readonly RowGroup[] {
  const [first] = cluster;
  if (!first || cluster.length === 1) return [{ raws: cluster, hasOwnPoints: false }];
  const own = cluster.map((item) =>
    pointsInTexts({
      written: item.main.text,
      standard: item.standard.length === 1 && item.standard[0]?.top === item.row ? item.standard[0].text : '',
    }),
  );
  const said = own.flatMap((points) => (points ? [points.value] : []));
  if (said.length * 2 < cluster.length) return [{ raws: cluster, hasOwnPoints: false }];
  const total = sum(said);
  const points = columnPoints(first);
  if (points && first.points && said.length === cluster.length && !total.eq(points))
    report(
      'points-disagree',
      { points: formatDecimal(total), words: first.points.text, other: formatDecimal(points) },
      first.view.placeOf(first.points),
      'warning',
    );
  return cluster.map((item) => ({ raws: [item], hasOwnPoints: true }));
}
