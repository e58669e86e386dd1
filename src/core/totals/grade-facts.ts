/** What conditions and criteria look at, from one set of scores. */
import type { ItemAssessment } from '../assessment';
import { type Decimal, ZERO } from '../decimal';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import type { GradeFacts, Rate } from './conditions';
import { type ScoredItem, isExcluded, leavesSection } from './entry';
import { bonusOf } from './total';
import { vetoDeclaration } from './veto';

export interface Ranked {
  readonly rank: number | null;
  readonly fromLast: number | null;
}

const UNRANKED: Ranked = { rank: null, fromLast: null };

/** The items whose veto occurred, in the scheme's order. */
export function occurredVetoes(items: readonly ItemAssessment[]): readonly ItemAssessment[] {
  return items.filter(
    ({ item, row }) => item.kind === 'veto' && row && vetoDeclaration(row.actual.value) === 'occurred',
  );
}

/**
 * @param standing the scores that count, what a veto voids being zero
 * @param total the final score
 */
export function gradeFacts(
  standing: readonly ScoredItem[],
  total: Decimal,
  items: readonly ItemAssessment[],
  scheme: Scheme,
  { rank, fromLast }: Ranked = UNRANKED,
): GradeFacts {
  const sections = sectionRates(standing);
  const byCode = new Map(standing.map((one) => [squash(one.item.code), one]));
  return {
    total,
    bonus: bonusOf(standing, scheme),
    rank,
    rankFromLast: fromLast,
    rate: (name) => sections.get(squash(name)) ?? itemRate(byCode.get(squash(name))),
    lowestSection: [...sections.values()].reduce<Rate | null>(
      (lowest, rate) => (lowest === null || isLower(rate, lowest) ? rate : lowest),
      null,
    ),
    occurred: (code) => declared(items, code),
  };
}

/** Regular sections by their squashed titles; those of which nothing applies are left out. */
function sectionRates(standing: readonly ScoredItem[]): ReadonlyMap<string, Rate> {
  const rates = new Map<string, Rate>();
  for (const one of standing) {
    const points = one.item.points ?? ZERO;
    if (one.item.kind !== 'regular' || isExcluded(one) || leavesSection(one) || points.lte(ZERO)) continue;
    const key = squash(one.item.section);
    const known = rates.get(key) ?? { score: ZERO, worth: ZERO };
    rates.set(key, { score: known.score.plus(one.score ?? ZERO), worth: known.worth.plus(points) });
  }
  return rates;
}

function itemRate(one: ScoredItem | undefined): Rate | null {
  if (!one?.score || !one.item.points?.gt(ZERO)) return null;
  return { score: one.score, worth: one.item.points };
}

function isLower(one: Rate, other: Rate): boolean {
  return one.score.times(other.worth).lt(other.score.times(one.worth));
}

function declared(items: readonly ItemAssessment[], code: string): boolean | null {
  const entry = items.find(({ item }) => item.kind === 'veto' && squash(item.code) === squash(code));
  const declaration = entry?.row ? vetoDeclaration(entry.row.actual.value) : 'blank';
  return declaration === 'occurred' ? true : declaration === 'not-occurred' ? false : null;
}
