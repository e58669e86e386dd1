/** The bonus items together: groups (B1 sub-caps, B3 就高不重复), then the cap of all. */
import { type Decimal, maximum, minimum, sum } from '../decimal';
import { policiesOf } from '../scheme/policies';
import type { PolicyOf } from '../scheme/policies/types';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import type { ScoredItem } from './entry';

/** Before the cap of all bonus items. An item in several groups counts in the first. */
export function groupedBonus(scored: readonly ScoredItem[], scheme: Scheme): Decimal {
  const groups = policiesOf(scheme, 'bonus-group');
  const members = new Map<PolicyOf<'bonus-group'> | null, Decimal[]>();
  for (const { item, score } of scored) {
    if (item.kind !== 'bonus' || score === null) continue;
    const group = groups.find(({ items }) => items.some((code) => squash(code) === squash(item.code)));
    const known = members.get(group ?? null);
    if (known) known.push(score);
    else members.set(group ?? null, [score]);
  }
  return sum(
    [...members].map(([group, scores]) => {
      if (group === null) return sum(scores);
      const counted = group.pick === 'highest' ? scores.reduce(maximum) : sum(scores);
      return group.cap ? minimum(counted, group.cap) : counted;
    }),
  );
}
