import { formatDecimal } from '../../decimal';
import type { SchemeCheck } from './types';

/** The bands of 折入上级 meet, and no score lies in two. What lies below the lowest band is worth nothing. */
export const upperBands: SchemeCheck = ({ policies = [] }, report, places) => {
  const bands = policies
    .flatMap((policy, at) => (policy.type === 'upper-band' ? [{ policy, at }] : []))
    .sort((a, b) => a.policy.from.cmp(b.policy.from));
  bands.forEach(({ policy: band, at }, index) => {
    const place = places.policy?.(at) ?? {};
    const above = bands[index + 1]?.policy;
    const isEmpty = band.to?.lt(band.from) ?? false;
    const meets =
      !above || (band.to !== null && band.to.eq(above.from) && band.toInclusive !== above.fromInclusive);
    if (isEmpty || !meets)
      report('scheme-policy/bands', { from: formatDecimal(above?.from ?? band.from) }, place);
  });
};
