/**
 * Floors that reach beyond the item (F2–F4 of the catalogue). An item that may go below 0 does so in its own cell; here is
 * what its section and the total make of it.
 */
import { type Decimal, ZERO, maximum, minimum, sum } from '../decimal';
import type { Floor } from '../scheme/types';

/** A score as the floors see it. */
export interface Floored {
  readonly floor: Floor;
  readonly section: string;
  readonly score: Decimal;
}

/**
 * The sum of one section. 溢出扣总分: an item below 0 counts as 0 here. 类目内扣: the section stops at 0, except for what
 * items 不保底 take away.
 */
export function sectionSum(lines: readonly Floored[]): Decimal {
  const counted = sum(lines.map((line) => line.score.minus(overflowOf(line))));
  if (lines.every(({ floor }) => floor !== 'section')) return counted;
  const unheld = lines.filter(({ floor }) => floor === 'none').map(({ score }) => minimum(score, ZERO));
  return maximum(counted, sum(unheld));
}

/** What the items 溢出扣总分 take from the total, beyond their own points: 0 or less. */
export function overflow(lines: readonly Floored[]): Decimal {
  return sum(lines.map(overflowOf));
}

/** The sum of sections, each by its own floor, without what overflows. */
export function sumOfSections(lines: readonly Floored[]): Decimal {
  if (lines.every(({ floor }) => floor === 'zero' || floor === 'none'))
    return sum(lines.map(({ score }) => score));
  const sections = new Map<string, Floored[]>();
  for (const line of lines) {
    const known = sections.get(line.section);
    if (known) known.push(line);
    else sections.set(line.section, [line]);
  }
  return sum([...sections.values()].map(sectionSum));
}

function overflowOf({ floor, score }: Floored): Decimal {
  return floor === 'total' ? minimum(score, ZERO) : ZERO;
}
