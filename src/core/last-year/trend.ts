/** Several years side by side: every village's total and items, every item's rate, and what changed in the scheme. */
import { type Decimal, sum } from '../decimal';
import { villageOnRoster } from '../roster';
import type { Village } from '../scheme/types';
import { squash } from '../text';
import { sameItem } from './compare';
import type { PreviousItem, PreviousVillage, YearItem, YearScores } from './types';

/** What an item was worth in a year, and what the villages reached of it. */
export interface ItemInYear extends YearItem {
  /** How many villages have a score. */
  readonly villages: number;
  readonly score: Decimal;
  /** `score` as a share (0 to 1) of the points of those villages; null without villages or points. */
  readonly rate: Decimal | null;
}

export interface ItemTrend {
  /** As the latest year that has it spells it. */
  readonly code: string;
  readonly title: string;
  /** One entry a year, oldest first; null: that year had no such item. */
  readonly years: readonly (ItemInYear | null)[];
  /** Only the latest year has it. */
  readonly isNew: boolean;
  /** The latest year has it no more. */
  readonly isGone: boolean;
  /** 分值 differ between years in which it was there. */
  readonly hasOtherPoints: boolean;
}

export interface VillageTrend {
  /** By today's name. */
  readonly village: string;
  /** Names under which its older scores came. */
  readonly formerNames: readonly string[];
  /** One entry a year, oldest first; null: no scores of that year, or several and nobody knows which count. */
  readonly years: readonly (PreviousVillage | null)[];
  /** Labels of the years with several entries. */
  readonly several: readonly string[];
  /** Along `Trend.items`, then along the years. */
  readonly items: readonly (readonly (PreviousItem | null)[])[];
}

export interface Trend {
  /** Oldest first. */
  readonly labels: readonly string[];
  /** In the order of the latest year's scheme; behind them those that are gone. */
  readonly items: readonly ItemTrend[];
  /** In the order of the roster, then as they first appear from the latest year on. */
  readonly villages: readonly VillageTrend[];
}

/**
 * @param years oldest first
 * @param roster today's, whose aliases say which former name is which village
 */
export function trendOf(years: readonly YearScores[], roster: readonly Village[]): Trend {
  const chains = itemChains(years);
  const villages = villageNames(years, roster).map((village) => villageTrend(village, years, chains, roster));
  return {
    labels: years.map(({ label }) => label),
    items: chains.map((chain, at) => itemTrend(chain, at, villages)),
    villages,
  };
}

/** One item through the years. */
type Chain = readonly (YearItem | null)[];

/** Every item once, followed back from the latest year in which it is there. */
function itemChains(years: readonly YearScores[]): readonly Chain[] {
  const taken = years.map(() => new Set<YearItem>());
  const chains: Chain[] = [];
  for (let last = years.length - 1; last >= 0; last -= 1) {
    for (const item of years[last]?.items ?? []) {
      if (taken[last]?.has(item)) continue;
      const chain: (YearItem | null)[] = years.map(() => null);
      let current = item;
      chain[last] = item;
      for (let year = last - 1; year >= 0; year -= 1) {
        const free = years[year]?.items.filter((one) => !taken[year]?.has(one)) ?? [];
        const same = sameItem(current, free);
        if (!same) continue;
        chain[year] = same;
        taken[year]?.add(same);
        current = same;
      }
      taken[last]?.add(item);
      chains.push(chain);
    }
  }
  return chains;
}

function nameToday(name: string, roster: readonly Village[]): string {
  return villageOnRoster(name, roster)?.name ?? name;
}

function villageNames(years: readonly YearScores[], roster: readonly Village[]): readonly string[] {
  const known = new Map<string, string>();
  const seen = [...years].reverse().flatMap(({ scores }) => scores.villages.map(({ village }) => village));
  for (const name of seen.map((village) => nameToday(village, roster)))
    if (!known.has(squash(name))) known.set(squash(name), name);
  const order = roster.map(({ name }) => squash(name));
  const place = (name: string): number => {
    const at = order.indexOf(squash(name));
    return at < 0 ? order.length : at;
  };
  return [...known.values()].sort((one, other) => place(one) - place(other));
}

function villageTrend(
  village: string,
  years: readonly YearScores[],
  chains: readonly Chain[],
  roster: readonly Village[],
): VillageTrend {
  const found = years.map(({ scores }) =>
    scores.villages.filter((one) => squash(nameToday(one.village, roster)) === squash(village)),
  );
  const only = found.map((entries) => (entries.length === 1 ? (entries[0] ?? null) : null));
  const former = found.flat().map((one) => one.village);
  return {
    village,
    formerNames: [...new Set(former)].filter((name) => squash(name) !== squash(village)),
    years: only,
    several: years.filter((_year, at) => (found[at]?.length ?? 0) > 1).map(({ label }) => label),
    items: chains.map((chain) =>
      chain.map((item, year) => {
        const entry = only[year];
        return item && entry ? sameItem(item, entry.items) : null;
      }),
    ),
  };
}

function itemTrend(chain: Chain, at: number, villages: readonly VillageTrend[]): ItemTrend {
  const latest = [...chain].reverse().find((item) => item !== null);
  const years = chain.map((item, year) => item && inYear(item, year, at, villages));
  const points = chain.flatMap((item) => item?.points ?? []);
  const isThere = chain.map((item) => item !== null);
  return {
    code: latest?.code ?? '',
    title: latest?.title ?? '',
    years,
    isNew: chain.length > 1 && isThere.indexOf(true) === chain.length - 1,
    isGone: isThere.at(-1) === false,
    hasOtherPoints: points.some((value) => points[0] && !value.eq(points[0])),
  };
}

function inYear(
  { code, title, points }: YearItem,
  year: number,
  at: number,
  villages: readonly VillageTrend[],
): ItemInYear {
  const scores = villages.flatMap(({ items }) => items[at]?.[year]?.score ?? []);
  const score = sum(scores);
  const full = points?.times(scores.length) ?? null;
  return {
    code,
    title,
    points,
    villages: scores.length,
    score,
    rate: full?.gt(0) ? score.div(full) : null,
  };
}
