/** This year's scores beside last year's. */
import type { ItemAssessment } from '../assessment';
import type { Decimal } from '../decimal';
import { villageOnRoster } from '../roster';
import type { Village } from '../scheme/types';
import { squash } from '../text';
import type { PreviousItem, PreviousScores, PreviousVillage } from './types';

/** An item as people know it. */
export interface NamedItem {
  readonly code: string;
  readonly title: string;
}

/** Every entry of the village, under its name of today or a former one. */
export function entriesOf(
  { villages }: PreviousScores,
  village: string,
  roster: readonly Village[],
): readonly PreviousVillage[] {
  const nameToday = (name: string): string => squash(villageOnRoster(name, roster)?.name ?? name);
  return villages.filter((entry) => nameToday(entry.village) === nameToday(village));
}

/**
 * What an item was last year: the same number with the same title. Where numbers were given anew, the one item of that
 * title. null: there is no counterpart, and a number alone proves none.
 */
export function counterpart({ item }: ItemAssessment, { items }: PreviousVillage): PreviousItem | null {
  return sameItem(item, items);
}

/** The same of any two lists of items. A title that is not known ("") counts as the same. */
export function sameItem<T extends NamedItem>(item: NamedItem, items: readonly T[]): T | null {
  const [code, title] = [squash(item.code), squash(item.title)];
  const sameCode = items.filter((entry) => squash(entry.code) === code);
  const same = sameCode.find((entry) => entry.title === '' || title === '' || squash(entry.title) === title);
  if (same) return same;
  const [only, ...more] = items.filter((entry) => squash(entry.title) === title && title !== '');
  return only && more.length === 0 ? only : null;
}

/**
 * How far a score moved, in points of this year: where the most that could be reached changed, what counts is the share
 * of it.
 */
export function moved(now: Decimal, most: Decimal, before: Decimal, mostBefore: Decimal | null): Decimal {
  const scaled = mostBefore?.gt(0) && !mostBefore.eq(most) ? before.times(most).div(mostBefore) : before;
  return now.minus(scaled);
}
