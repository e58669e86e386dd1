/**
 * Scoring rules as data, and what each rule's own file provides. A rule turns counts into a suggested score; the
 * numbering R1, R14d, … is the catalogue of conventions found in published assessment tables.
 */
import type { Decimal } from '../decimal';

export interface Part {
  readonly name: string;
  readonly points: Decimal;
}

export interface Band {
  /** The band holds counts from this one (inclusive) up to the next band. */
  readonly from: Decimal;
  readonly points: Decimal;
}

/**
 * The effect of a veto: the grade is at most this one, whatever the total (the worst: 一票否决; the second: 一票否优); these
 * items or sections count as zero; or the village cannot be commended (取消评先).
 */
export type VetoEffect =
  { readonly grade: string } | { readonly zero: readonly string[] } | { readonly award: 'none' };

/** `count`, `actual`, `target`: the name of a count, in the scheme's words; a known one is filled in from a ledger. */
export type Rule =
  | { readonly type: 'binary' }
  | { readonly type: 'sum'; readonly parts: readonly Part[] }
  | { readonly type: 'progressive'; readonly parts: readonly Part[] }
  | { readonly type: 'shortfall'; readonly required: Decimal; readonly per: Decimal; readonly unit: string }
  | { readonly type: 'late'; readonly per: Decimal; readonly unit: string }
  | { readonly type: 'ratio'; readonly actual: string; readonly target: string }
  | {
      readonly type: 'ratio-gate';
      readonly actual: string;
      readonly target: string;
      readonly zeroBelow: Decimal;
    }
  | { readonly type: 'deduct'; readonly per: Decimal; readonly unit: string; readonly count: string | null }
  | {
      readonly type: 'deduct-progressive';
      readonly first: Decimal;
      readonly step: Decimal;
      readonly unit: string;
    }
  | { readonly type: 'tiers'; readonly on: string; readonly bands: readonly Band[] }
  | { readonly type: 'one-strike'; readonly unit: string }
  | { readonly type: 'accrue'; readonly per: Decimal; readonly unit: string; readonly cap: Decimal | null }
  | { readonly type: 'bonus-level'; readonly levels: readonly Part[]; readonly group: string | null }
  | {
      readonly type: 'bonus-count';
      readonly per: Decimal;
      readonly unit: string;
      readonly cap: Decimal | null;
    }
  | {
      readonly type: 'penalty';
      readonly per: Decimal;
      readonly unit: string;
      readonly cap: Decimal | null;
    }
  | { readonly type: 'veto'; readonly effect: VetoEffect }
  | { readonly type: 'manual' };

export type RuleType = Rule['type'];
export type RuleOf<T extends RuleType> = Extract<Rule, { type: T }>;

/** What the 实际数 cell of an item takes: a count, one or several of some words, or nothing. */
export type FactShape =
  | { readonly kind: 'count' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'none' };

/** What a village wrote in 实际数 and 目标数; null where blank. `actual` is a count or the words chosen. */
export interface Facts {
  readonly actual: Decimal | readonly string[] | null;
  readonly target: Decimal | null;
}

/** How a rule came to its score: the id of an explanation in messages/ and its values, all as written to people. */
export interface Explanation {
  readonly ruleType: RuleType;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

export interface Suggestion {
  /** Never rounded here: rounding happens once, on the total. */
  readonly score: Decimal;
  readonly explanation: Explanation;
}

export interface Bounds {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** A parameter of a rule, as the 规则参数 column writes it: `应有次数=4；每少扣=1；单位=次`. */
export interface ParameterSpec {
  /** The name in the code and in JSON. */
  readonly key: string;
  /** The word in the scheme workbook. */
  readonly word: string;
  readonly required: boolean;
  /** parts: `成立专班:2、明确专人:1`; bands: `3:3、2:2、0:0`; grade: the grade a veto imposes. */
  readonly shape: 'number' | 'text' | 'parts' | 'bands' | 'grade';
}

/** What a rule's parameters do wrong, found without any village: `messageId` in messages/, with values. */
export interface RuleFault {
  readonly messageId:
    | 'rule-parts-sum'
    | 'rule-deducts-more'
    | 'rule-bonus-uncapped'
    | 'rule-bands'
    | 'rule-number'
    | 'rule-target';
  readonly params: Readonly<Record<string, string>>;
}

/** One worked example of a rule: these are its tests and its page in docs/scoring-rules.md. */
export interface RuleExample<R extends Rule> {
  readonly rule: R;
  readonly points: string;
  readonly actual: string | null;
  readonly target?: string | null;
  /** The suggested score; null: the rule cannot say. */
  readonly score: string | null;
}

export interface RuleDefinition<R extends Rule = Rule> {
  readonly type: R['type'];
  /** The word in the 规则类型 column, such as 缺次扣分. */
  readonly word: string;
  /** Where the convention comes from: its number in the catalogue and a published phrase. */
  readonly source: string;
  readonly parameters: readonly ParameterSpec[];
  readonly factShape: (rule: R) => FactShape;
  /** The 目标数 a village does not have to type, because the scheme says it; null when it must be typed or has no meaning. */
  readonly fixedTarget: (rule: R) => Decimal | null;
  /** Whether 目标数 means anything for this rule. */
  readonly usesTarget: boolean;
  /** The least and the most a score of this item can be. @param points 分值 */
  readonly bounds: (rule: R, points: Decimal) => Bounds;
  /** Faults in the rule itself. */
  readonly faults: (rule: R, points: Decimal | null) => readonly RuleFault[];
  /** The score that follows from the counts; null when they do not suffice. @param points 分值 */
  readonly suggest: (rule: R, points: Decimal, facts: Facts) => Suggestion | null;
  readonly examples: readonly RuleExample<R>[];
}
