/** The scoring rules: every rule's definition, and what follows from an item's rule. */
import { ZERO, maximum, minimum } from '../decimal';
import type { Item } from '../scheme/types';
import { holdItem, itemBounds } from './limits';
import { accrue } from './rules/accrue';
import { baseline } from './rules/baseline';
import { binary } from './rules/binary';
import { bonusCount } from './rules/bonus-count';
import { bonusLevel } from './rules/bonus-level';
import { checklist } from './rules/checklist';
import { coefficient } from './rules/coefficient';
import { deduct } from './rules/deduct';
import { deductProgressive } from './rules/deduct-progressive';
import { deductTiers } from './rules/deduct-tiers';
import { late } from './rules/late';
import { levels } from './rules/levels';
import { manual } from './rules/manual';
import { oneStrike } from './rules/one-strike';
import { perPoint } from './rules/per-point';
import { penalty } from './rules/penalty';
import { progressive } from './rules/progressive';
import { range } from './rules/range';
import { ratio } from './rules/ratio';
import { ratioGate } from './rules/ratio-gate';
import { sample } from './rules/sample';
import { severities } from './rules/severities';
import { shortfall } from './rules/shortfall';
import { sum } from './rules/sum';
import { targetLine } from './rules/target-line';
import { tiers } from './rules/tiers';
import { veto } from './rules/veto';
import { weighted } from './rules/weighted';
import type { RuleDefinition } from './definition';
import type { Facts } from './facts';
import type { Bounds, Suggestion } from './suggestion';
import type { Rule, RuleOf, RuleType } from './types';

type Definitions = { readonly [T in RuleType]: RuleDefinition<RuleOf<T>> };

const DEFINITIONS: Definitions = {
  binary,
  sum,
  progressive,
  levels,
  shortfall,
  checklist,
  late,
  ratio,
  'ratio-gate': ratioGate,
  weighted,
  coefficient,
  'per-point': perPoint,
  baseline,
  'target-line': targetLine,
  deduct,
  'deduct-progressive': deductProgressive,
  severities,
  sample,
  tiers,
  'deduct-tiers': deductTiers,
  'one-strike': oneStrike,
  accrue,
  'bonus-level': bonusLevel,
  'bonus-count': bonusCount,
  penalty,
  veto,
  range,
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

/** What of an item decides its score. */
export type ScoredBy = Pick<Item, 'rule' | 'points' | 'limits'>;

/** The score that follows from the counts by the item's rule and limits; null when they do not suffice. */
export function suggestScore(item: ScoredBy, facts: Facts): Suggestion | null {
  const { rule } = item;
  // A deduction from the total needs no 分值 of its own.
  const points = rule.type === 'penalty' ? ZERO : item.points;
  if (points === null) return null;
  const definition = ruleDefinition(rule);
  return holdItem(item, points, definition, facts);
}

/** The least and the most that a score of the item can be. */
export function boundsOf(item: ScoredBy): Bounds {
  return itemBounds(item, item.points ?? ZERO, ruleDefinition(item.rule));
}

/**
 * Where the score may lie, for rules that leave it to judgement once something has occurred; null when these counts do
 * not say. Held within the item's bounds.
 */
export function rangeOf(item: ScoredBy, facts: Facts): Bounds | null {
  const { rule, points } = item;
  if (points === null || facts.special) return null;
  const found = ruleDefinition(rule).between?.(rule, points, facts) ?? null;
  return found && withinBounds(found, boundsOf(item));
}

function withinBounds(range: Bounds, { least, most }: Bounds): Bounds {
  const low = range.least && least ? maximum(range.least, least) : (range.least ?? least);
  const high = minimum(range.most, most);
  return { least: low, most: low ? maximum(low, high) : high };
}
