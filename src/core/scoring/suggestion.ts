/** What a rule makes of the counts: a score with the way to it, and where a score may lie at all. */
import type { Decimal } from '../decimal';
import type { RuleType } from './types';

/** How a rule came to its score: the id of an explanation in messages/ and its values, all as written to people. */
export interface Explanation {
  readonly ruleType: RuleType;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

/** What a rule alone makes of the counts, before the item's floor and caps. */
export interface RawSuggestion {
  readonly score: Decimal;
  readonly params: Explanation['params'];
}

export interface Suggestion {
  /** Never rounded here: rounding happens once, on the total. */
  readonly score: Decimal;
  readonly explanation: Explanation;
}

export interface Bounds {
  /** null: there is no least, such as for an item 不保底 that loses something for every event. */
  readonly least: Decimal | null;
  readonly most: Decimal;
}
