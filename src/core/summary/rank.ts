/** Ranks: best first, equals share a rank, and the next rank is skipped. */
import { type Decimal, ZERO, sum } from '../decimal';
import { outcomeOf } from '../scheme/policies';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import type { FinalScore } from './final';

/** Below 0 when the first is better. */
export type Order<T> = (one: T, other: T) => number;

/** By final score; equal ones by the sections that the scheme names (同分先比), the first that differs. */
export function finalOrder(scheme: Scheme): Order<FinalScore> {
  const { tieSections } = outcomeOf(scheme);
  return (one, other) =>
    tieSections.reduce<number>(
      (order, section) => order || sectionScore(other, section).cmp(sectionScore(one, section)),
      other.score.cmp(one.score),
    );
}

function sectionScore({ standing }: FinalScore, section: string): Decimal {
  const wanted = squash(section);
  return sum(
    standing
      .filter(({ item }) => item.kind === 'regular' && squash(item.section) === wanted)
      .map(({ score }) => score ?? ZERO),
  );
}

/** The rank of each total; null totals have none. */
export function ranksOf(totals: readonly (Decimal | null)[]): readonly (number | null)[] {
  return ranksBy(totals, (one, other) => other.cmp(one));
}

/** The rank of each; null has none. */
export function ranksBy<T>(entries: readonly (T | null)[], order: Order<T>): readonly (number | null)[] {
  const known = entries.filter((entry): entry is T => entry !== null);
  return entries.map((entry) =>
    entry === null ? null : known.filter((other) => order(other, entry) < 0).length + 1,
  );
}
