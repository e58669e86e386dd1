/** G2–G4: whether the conditions of a policy hold for a village. What is not known decides nothing. */
import { type Decimal, decimal } from '../decimal';
import type { Comparison, Condition, Need } from '../scheme/policies/types';

/** A score and what could be had, so that percentages compare without dividing. */
export interface Rate {
  readonly score: Decimal;
  readonly worth: Decimal;
}

/** What is known of a village when conditions are looked at. */
export interface GradeFacts {
  readonly total: Decimal;
  readonly bonus: Decimal;
  /** 1 for the best; null: not ranked. */
  readonly rank: number | null;
  /** 1 for the last; null: not ranked. */
  readonly rankFromLast: number | null;
  /** By an item's code or a section's title; null: unknown, or nothing of it applies. */
  readonly rate: (name: string) => Rate | null;
  readonly lowestSection: Rate | null;
  /** By a veto item's code; null: not declared, or no veto in force. */
  readonly occurred: (code: string) => boolean | null;
}

export function compares(left: Decimal, is: Comparison, right: Decimal): boolean {
  switch (is) {
    case '≥':
      return left.gte(right);
    case '>':
      return left.gt(right);
    case '≤':
      return left.lte(right);
    case '<':
      return left.lt(right);
  }
}

/** null: not known. */
export function holdsFor(condition: Condition, facts: GradeFacts): boolean | null {
  switch (condition.of) {
    case 'event': {
      const occurred = facts.occurred(condition.item);
      return occurred === null ? null : occurred === condition.occurred;
    }
    case 'total':
      return compares(facts.total, condition.is, condition.value);
    case 'bonus':
      return compares(facts.bonus, condition.is, condition.value);
    case 'rank':
      return facts.rank === null ? null : compares(decimal(facts.rank), condition.is, condition.value);
    case 'rank-from-last':
      return facts.rankFromLast === null
        ? null
        : compares(decimal(facts.rankFromLast), condition.is, condition.value);
    case 'rate':
      return rateHolds(facts.rate(condition.name), condition.is, condition.value);
    case 'lowest-section':
      return rateHolds(facts.lowestSection, condition.is, condition.value);
  }
}

function rateHolds(rate: Rate | null, is: Comparison, percent: Decimal): boolean | null {
  return rate && compares(rate.score.times(100), is, percent.times(rate.worth));
}

/** all: false when one is false; any: true when one is true; null when what is unknown decides. */
export function needHolds(need: Need, conditions: readonly Condition[], facts: GradeFacts): boolean | null {
  const decisive = need === 'any';
  const found = conditions.map((condition) => holdsFor(condition, facts));
  if (found.includes(decisive)) return decisive;
  return found.includes(null) ? null : !decisive;
}
