/** The scoring rules: every rule's definition, and what follows from an item's rule. */
import { ZERO } from '../decimal';
import type { Item } from '../scheme/types';
import { accrue } from './rules/accrue';
import { binary } from './rules/binary';
import { bonusCount } from './rules/bonus-count';
import { bonusLevel } from './rules/bonus-level';
import { deduct } from './rules/deduct';
import { deductProgressive } from './rules/deduct-progressive';
import { late } from './rules/late';
import { manual } from './rules/manual';
import { oneStrike } from './rules/one-strike';
import { penalty } from './rules/penalty';
import { progressive } from './rules/progressive';
import { ratio } from './rules/ratio';
import { ratioGate } from './rules/ratio-gate';
import { shortfall } from './rules/shortfall';
import { sum } from './rules/sum';
import { tiers } from './rules/tiers';
import { veto } from './rules/veto';
import type { Bounds, Facts, Rule, RuleDefinition, RuleOf, RuleType, Suggestion } from './types';

type Definitions = { readonly [T in RuleType]: RuleDefinition<RuleOf<T>> };

const DEFINITIONS: Definitions = {
  binary,
  sum,
  progressive,
  shortfall,
  late,
  ratio,
  'ratio-gate': ratioGate,
  deduct,
  'deduct-progressive': deductProgressive,
  tiers,
  'one-strike': oneStrike,
  accrue,
  'bonus-level': bonusLevel,
  'bonus-count': bonusCount,
  penalty,
  veto,
  manual,
};

/** Every rule there is, in the order in which people are shown them. */
export const ruleDefinitions: readonly RuleDefinition[] = Object.values(
  DEFINITIONS,
) as readonly RuleDefinition[];

/** The definition of a rule; its functions take rules of that very type. */
export function ruleDefinition(rule: Pick<Rule, 'type'>): RuleDefinition {
  // A definition is always found under its own type, so a rule never meets another type's functions.
  return DEFINITIONS[rule.type] as RuleDefinition;
}

/** The score that follows from the counts by the item's rule; null when they do not suffice. */
export function suggestScore(
  { rule, points }: Pick<Item, 'rule' | 'points'>,
  facts: Facts,
): Suggestion | null {
  // A deduction from the total needs no 分值 of its own.
  const worth = rule.type === 'penalty' ? ZERO : points;
  return worth === null ? null : ruleDefinition(rule).suggest(rule, worth, facts);
}

/** The least and the most that a score of the item can be. */
export function boundsOf({ rule, points }: Pick<Item, 'rule' | 'points'>): Bounds {
  return ruleDefinition(rule).bounds(rule, points ?? ZERO);
}
