/** What every document says of the villages, taken from the summary and nothing else. */
import type { ItemAssessment } from '../assessment';
import { type Decimal, ZERO, roundHalfUp, sum } from '../decimal';
import type { Item, Scheme } from '../scheme/types';
import type { Summary, VillageSummary } from '../summary/types';
import { oneLine } from './text';

/** Averages are shown to two places, as in the summary workbook. */
const AVERAGE_PLACES = 2;

/** A village whose score can be set against the others'. */
export interface Counted {
  readonly village: VillageSummary;
  readonly name: string;
  readonly final: Decimal;
  readonly from: 'self' | 'verified';
}

export interface Reporting {
  /** Villages on the roster; null: there is none. */
  readonly expected: number | null;
  /** Workbooks that came, readable or not. */
  readonly files: number;
  readonly unreadable: number;
  readonly missing: readonly string[];
  /** Villages of which several workbooks came. */
  readonly duplicates: readonly string[];
}

export function reportingOf({ scheme, villages, unreadable, missing, duplicates }: Summary): Reporting {
  return {
    expected: scheme.roster.length === 0 ? null : scheme.roster.length,
    files: villages.length + unreadable.length,
    unreadable: unreadable.length,
    missing: missing.map(oneLine),
    duplicates: duplicates.map(({ village }) => oneLine(village)),
  };
}

/** In the summary's order. */
export function countedVillages({ villages }: Summary): readonly Counted[] {
  return villages.flatMap((village) => {
    const { final, from } = village.grading;
    return final && from ? [{ village, name: oneLine(village.village), final, from }] : [];
  });
}

export interface Spread {
  readonly average: Decimal;
  readonly highest: Decimal;
  readonly lowest: Decimal;
}

/** null for no villages. */
export function spreadOf(counted: readonly Counted[]): Spread | null {
  const finals = counted.map(({ final }) => final);
  const [first] = finals;
  const average = averageOf(finals);
  if (!first || !average) return null;
  return {
    average,
    highest: finals.reduce((best, one) => (one.gt(best) ? one : best), first),
    lowest: finals.reduce((worst, one) => (one.lt(worst) ? one : worst), first),
  };
}

/** null for no values. */
export function averageOf(values: readonly Decimal[]): Decimal | null {
  return values.length === 0 ? null : roundHalfUp(sum(values).div(values.length), AVERAGE_PLACES);
}

/** Where all final scores come from. */
export function originOf(counted: readonly Counted[]): 'self' | 'verified' | 'both' {
  const [first] = counted;
  if (!first) return 'self';
  return counted.every(({ from }) => from === first.from) ? first.from : 'both';
}

/** The score of an item that went into the final score; null: none. */
export function scoreOf({ self, verified }: ItemAssessment, from: 'self' | 'verified'): Decimal | null {
  return from === 'verified' ? (verified ?? self) : self;
}

export interface Loss {
  readonly item: Item;
  /** More than 0. */
  readonly points: Decimal;
}

/** What a village lost, the most first, equal ones in the scheme's order. 不涉及 loses nothing. */
export function lossesOf({ village, from }: Counted): readonly Loss[] {
  const losses = village.assessment.items.flatMap((entry): Loss[] => {
    const score = scoreOf(entry, from);
    const { item, notApplicable } = entry;
    if (score === null || notApplicable) return [];
    const full = item.kind === 'regular' ? item.points : item.kind === 'penalty' ? ZERO : null;
    const points = full?.minus(score);
    return points?.gt(0) ? [{ item, points }] : [];
  });
  return losses.sort((one, other) => other.points.cmp(one.points));
}

export interface ItemLoss {
  readonly item: Item;
  readonly villages: number;
  readonly points: Decimal;
}

/** By item, what all villages together lost, the most first. */
export function lossesByItem(counted: readonly Counted[]): readonly ItemLoss[] {
  const found = new Map<string, ItemLoss>();
  for (const { item, points } of counted.flatMap(lossesOf)) {
    const known = found.get(item.code);
    found.set(item.code, {
      item,
      villages: (known?.villages ?? 0) + 1,
      points: (known?.points ?? ZERO).plus(points),
    });
  }
  return [...found.values()].sort((one, other) => other.points.cmp(one.points));
}

/**
 * What the scheme assesses, out of its title: "示例乡2022年度某某工作考核细则" is about 2022年度某某工作. The whole title where
 * nothing would be left.
 */
export function subjectOf({ title, township }: Pick<Scheme, 'title' | 'township'>): string {
  const whole = oneLine(title);
  const place = oneLine(township);
  const about = place !== '' && whole.startsWith(place) ? whole.slice(place.length) : whole;
  const bare = about
    .replace(/[（(][^（()）]*[）)]$/, '')
    .replace(/(?:自查|自评|考核|考评|评价|评分)*(?:实施细则|细则|办法|方案|标准|表)?$/, '')
    .trim();
  return bare === '' ? whole : bare;
}
