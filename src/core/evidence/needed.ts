/**
 * How many pieces the points claimed need. A village that admits 9 of 12 inspections and takes the deduction needs
 * 9 records, not 12: asking for more would punish honesty, and the finding's own remedy would not mend it.
 */
import { type Decimal, ZERO, decimal, roundHalfUp } from '../decimal';
import type { EvidenceRequirement, Item } from '../scheme/types';

/** All pieces that full marks need. A requirement per project needs at least one piece even without a project listed. */
export function piecesForFullMarks(requirement: EvidenceRequirement, projects: number): number {
  return requirement.per === 'project' && projects > 0 ? projects * requirement.minimum : requirement.minimum;
}

/**
 * The pieces of one requirement that a self score needs.
 * @param position the requirement's place in the item's list, from 0
 * @param self null while unknown: then full marks are meant
 * @param full what full marks need
 */
export function piecesNeeded(
  requirement: EvidenceRequirement,
  position: number,
  item: Item,
  self: Decimal | null,
  full: number,
): number {
  if (self?.lte(ZERO)) return 0;
  if (self === null || item.points === null || self.gte(item.points)) return full;
  const least = fewestFor(requirement, position, item, self, item.points, full);
  return Math.min(full, Math.max(least, 0));
}

function fewestFor(
  requirement: EvidenceRequirement,
  position: number,
  item: Item,
  self: Decimal,
  points: Decimal,
  full: number,
): number {
  const { rule } = item;
  const lost = points.minus(self);
  switch (rule.type) {
    case 'shortfall':
      return Math.max(1, Number(rule.required) - times(lost, rule.per));
    case 'deduct':
      // 缺一项扣一次: each document given up is a deduction taken, as is each project.
      return requirement.per === 'project' || requirement.documents
        ? Math.max(1, full - times(lost, rule.per))
        : full;
    case 'ratio':
    case 'ratio-gate':
      return requirement.per === 'project'
        ? Math.max(1, Number(roundHalfUp(decimal(full).times(self).div(points), 0)))
        : full;
    case 'sum':
      return requirement.minimum === rule.parts.length ? partsFor(rule.parts, self) : full;
    case 'progressive':
      return item.evidence.length === rule.parts.length && beforePart(rule.parts, position).gte(self)
        ? 0
        : full;
    default:
      return full;
  }
}

/** How many whole deductions of `per` the lost points hold. */
function times(lost: Decimal, per: Decimal): number {
  return per.lte(ZERO) ? 0 : Number(lost.div(per).round(0, 0));
}

/** The fewest parts whose points reach the score. */
function partsFor(parts: readonly { readonly points: Decimal }[], self: Decimal): number {
  const most = [...parts].sort((a, b) => b.points.cmp(a.points));
  let reached = ZERO;
  const enough = most.findIndex(({ points }) => (reached = reached.plus(points)).gte(self));
  return enough < 0 ? parts.length : enough + 1;
}

/** The points of the parts before one. */
function beforePart(parts: readonly { readonly points: Decimal }[], position: number): Decimal {
  return parts.slice(0, position).reduce((total, { points }) => total.plus(points), ZERO);
}
