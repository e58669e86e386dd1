/** Every village's scores beside those of last year. */
import type { ItemAssessment } from '../assessment';
import type { Decimal } from '../decimal';
import { counterpart, entriesOf, moved } from '../last-year/compare';
import type { PreviousItem, PreviousVillage } from '../last-year/types';
import type { Item } from '../scheme/types';
import { squash } from '../text';
import type { Summary, VillageSummary } from './types';

/** An item of this year, of last year, or of both. */
export interface ComparedItem {
  readonly now: ItemAssessment | null;
  readonly before: PreviousItem | null;
  /** This year less last year, in points of this year; null unless both have a score. */
  readonly change: Decimal | null;
  /** 分值 of both years, where it changed. */
  readonly points: { readonly before: Decimal; readonly now: Decimal } | null;
  /** Last year's number, where the item has a new one. */
  readonly renumberedFrom: string | null;
}

export interface ComparedVillage {
  readonly village: VillageSummary;
  /** no-village: last year's files lack it; several: it stands in more than one of them, and nobody knows which counts. */
  readonly state: 'compared' | 'no-village' | 'several';
  readonly before: PreviousVillage | null;
  readonly change: Decimal | null;
  readonly items: readonly ComparedItem[];
}

/** One entry a village; null: last year's scores were not given. */
export function withLastYear({ villages, previous, scheme }: Summary): readonly ComparedVillage[] | null {
  if (!previous) return null;
  return villages.map((village): ComparedVillage => {
    const [before, ...more] = entriesOf(previous, village.village, scheme.roster);
    if (!before || more.length > 0) {
      return { village, state: before ? 'several' : 'no-village', before: null, change: null, items: [] };
    }
    const { totals } = village.assessment;
    const change =
      totals && before.total ? moved(totals.self, totals.max, before.total.score, before.base) : null;
    return { village, state: 'compared', before, change, items: comparedItems(village, before) };
  });
}

function comparedItems({ assessment }: VillageSummary, before: PreviousVillage): readonly ComparedItem[] {
  const taken = new Set<PreviousItem>();
  const here = assessment.items.flatMap((entry): ComparedItem[] => {
    if (entry.item.kind === 'veto') return [];
    const found = counterpart(entry, before);
    if (found) taken.add(found);
    // A bonus that nobody claimed in either year is nothing to look at.
    if (!found && !entry.self && entry.item.kind !== 'regular') return [];
    return [compared(entry, found)];
  });
  const gone = before.items.filter((item) => !taken.has(item));
  return [
    ...here,
    ...gone.map((item): ComparedItem => ({
      now: null,
      before: item,
      change: null,
      points: null,
      renumberedFrom: null,
    })),
  ];
}

function compared(now: ItemAssessment, before: PreviousItem | null): ComparedItem {
  const { item, self } = now;
  return {
    now,
    before,
    change: self && before && item.points ? moved(self, item.points, before.score, before.points) : null,
    points: changedPoints(item, before),
    renumberedFrom: before && squash(before.code) !== squash(item.code) ? before.code : null,
  };
}

function changedPoints({ points: now }: Item, item: PreviousItem | null): ComparedItem['points'] {
  const before = item?.points ?? null;
  return before && now && !before.eq(now) ? { before, now } : null;
}
