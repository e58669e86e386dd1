/** What a score cell is worth. */
import type { Decimal } from '../decimal';
import type { NumberEntry } from '../recognise/types';
import type { Item } from '../scheme/types';

/** An item with one of its scores: self, suggested or verified. */
export interface ScoredItem {
  readonly item: Item;
  /** null while unknown, and for 不涉及 that takes the item out of the base. */
  readonly score: Decimal | null;
  /** 不涉及 was written and the scheme allows it. */
  readonly notApplicable: boolean;
}

/** Its points leave the base of the whole table. */
export function isExcluded({ item, notApplicable }: ScoredItem): boolean {
  return notApplicable && item.notApplicable === 'exclude';
}

/** It counts as zero, and the rest of its section is scaled up to the section's points. */
export function leavesSection({ item, notApplicable }: ScoredItem): boolean {
  return notApplicable && item.notApplicable === 'exclude-section';
}

/**
 * The score of an entry. Blank, text and errors are no score; 不涉及 is worth the item's 分值 under the policy "full",
 * takes the item out of the base ("exclude") or its section ("exclude-section"), and is no score where the scheme forbids it.
 */
export function scoreOf(item: Item, entry: NumberEntry): ScoredItem {
  if (entry.kind === 'number') return { item, score: entry.value, notApplicable: false };
  if (entry.kind !== 'not-applicable' || item.kind !== 'regular' || item.notApplicable === 'not-allowed') {
    return { item, score: null, notApplicable: false };
  }
  return { item, score: item.notApplicable === 'full' ? item.points : null, notApplicable: true };
}
