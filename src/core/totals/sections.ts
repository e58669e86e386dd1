/** Section totals (小计): plain sums (see floors for items that may go below 0), never scaled and never rounded; the bonus section is held to its cap. */
import type { ItemAssessment, SectionTotal } from '../assessment';
import { type Decimal, ZERO, minimum, sum } from '../decimal';
import type { Item, Scheme } from '../scheme/types';
import { floorOf } from '../scoring/limits';
import { sectionSum } from './floors';
import { isExcluded } from './total';

/** In order of appearance. Veto items have no points and so no section here. */
export function sectionTotals(items: readonly ItemAssessment[], scheme: Scheme): readonly SectionTotal[] {
  const groups = new Map<string, ItemAssessment[]>();
  for (const entry of items) {
    if (entry.item.kind === 'veto') continue;
    const key = `${entry.item.kind}/${entry.item.section}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [sectionTotal(first.item, group, scheme)] : [];
  });
}

function sectionTotal(first: Item, group: readonly ItemAssessment[], scheme: Scheme): SectionTotal {
  const cap = first.kind === 'bonus' ? scheme.bonusCap : null;
  const held = (value: Decimal): Decimal => (cap ? minimum(value, cap) : value);
  const summed = (score: (entry: ItemAssessment) => Decimal | null): Decimal =>
    held(
      sectionSum(
        group.map((entry) => ({
          floor: first.kind === 'regular' ? floorOf(entry.item) : 'zero',
          section: first.section,
          score: score(entry) ?? ZERO,
        })),
      ),
    );
  const inBase = group.filter(({ item, notApplicable }) => !isExcluded({ item, notApplicable, score: null }));
  const verified = group.some((entry) => entry.verified);
  return {
    title: first.section,
    kind: first.kind === 'bonus' ? 'bonus' : 'regular',
    self: summed(({ self }) => self),
    verified: verified ? summed((entry) => entry.verified ?? entry.self) : null,
    max: held(sum(inBase.map(({ item }) => item.points ?? ZERO))),
  };
}
