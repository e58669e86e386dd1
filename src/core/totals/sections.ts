/** Section totals (小计): plain sums (see floors for items that may go below 0), never scaled and never rounded; the bonus section is held to its cap. */
import type { ItemAssessment, SectionTotal } from '../assessment';
import { type Decimal, ZERO, minimum, sum } from '../decimal';
import type { Item, Scheme } from '../scheme/types';
import { floorOf } from '../scoring/limits';
import { groupedBonus } from './bonus';
import { isExcluded, leavesSection } from './entry';
import { sectionSum } from './floors';

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
  const together = (score: (entry: ItemAssessment) => Decimal | null): Decimal =>
    held(
      first.kind === 'bonus'
        ? groupedBonus(
            group.map((entry) => ({ item: entry.item, score: score(entry), notApplicable: false })),
            scheme,
          )
        : sectionSum(
            group.map((entry) => ({
              floor: first.kind === 'regular' ? floorOf(entry.item) : 'none',
              section: first.section,
              score: score(entry) ?? ZERO,
            })),
          ),
    );
  const inBase = group.filter(({ item, notApplicable }) => {
    const one = { item, notApplicable, score: null };
    return !isExcluded(one) && !leavesSection(one);
  });
  const verified = group.some((entry) => entry.verified);
  return {
    title: first.section,
    kind: first.kind === 'veto' ? 'regular' : first.kind,
    self: together((entry) => entry.self),
    verified: verified ? together((entry) => entry.verified ?? entry.self) : null,
    max: held(sum(inBase.map(({ item }) => item.points ?? ZERO))),
  };
}
