import { formatDecimal, sum } from '../../decimal';
import { squash } from '../../text';
import type { SchemeCheck } from './types';

/** Where sections are weighted, all are, and the weights add up to the base. */
export const weights: SchemeCheck = ({ policies = [], items, base }, report, places) => {
  const found = policies.flatMap((policy, at) =>
    policy.type === 'section-weight' ? [{ policy, place: places.policy?.(at) ?? {} }] : [],
  );
  const last = found.at(-1);
  if (!last) return;
  const weighted = new Set(found.map(({ policy }) => squash(policy.section)));
  const sections = new Map(
    items.filter(({ kind }) => kind === 'regular').map(({ section }) => [squash(section), section]),
  );
  for (const [key, section] of sections)
    if (!weighted.has(key)) report('scheme-policy/unweighted', { section }, last.place);
  const total = sum(found.map(({ policy }) => policy.points));
  if (!total.eq(base))
    report('scheme-policy/weights', { sum: formatDecimal(total), base: formatDecimal(base) }, last.place);
};
