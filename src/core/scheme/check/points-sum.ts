import { ZERO, formatDecimal, sum } from '../../decimal';
import type { SchemeCheck } from './types';

/** Items carry points above zero, and the regular ones add up to the base where their sections are not weighted. */
export const pointsSum: SchemeCheck = ({ items, base, policies = [] }, report, places) => {
  items.forEach(({ code, title, kind, points }, at) => {
    if (kind === 'veto' || kind === 'penalty' || points?.gt(ZERO)) return;
    report(
      'scheme-points',
      { code, title, points: points === null ? '' : formatDecimal(points) },
      places.item(at, 'points'),
    );
  });
  // Weighted sections stand for the base with their weights (check/weights.ts).
  if (policies.some(({ type }) => type === 'section-weight')) return;
  const total = sum(items.flatMap(({ kind, points }) => (kind === 'regular' && points ? [points] : [])));
  if (items.length > 0 && !total.eq(base))
    report(
      'scheme-points/sum',
      {
        sum: formatDecimal(total),
        base: formatDecimal(base),
        difference: formatDecimal(base.minus(total).abs()),
        more: total.gt(base),
      },
      places.setting('base'),
    );
};
