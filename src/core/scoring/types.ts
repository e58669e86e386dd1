/**
 * Scoring rules as data, and what each rule's own file provides. A rule turns counts into a suggested score; the
 * numbering R1, R14d, … is the catalogue of conventions found in published assessment tables.
 */
import type { Decimal } from '../decimal';

export interface Part {
  readonly name: string;
  readonly points: Decimal;
}

/** A band ends where the next one begins, so bands cannot overlap; what no band holds is below the lowest. */
export interface Band {
  /** The band holds values from this one up to the next band. */
  readonly from: Decimal;
  /** The bound itself does not belong to the band (超过10); without it, it does (10以上，含10). */
  readonly exclusive?: true;
  readonly points: Decimal;
}

/** The effect of a veto: the grade becomes this one, whatever the total. */
export interface VetoEffect {
  readonly grade: string;
}

/** Which way is good: 90%以上 (more) or 3%以内 (less). */
export type Direction = 'more' | 'less';

/** How a distance becomes steps: 每满 x 才算一档, or in proportion. Published tables leave it open, so a scheme must say. */
export type Steps = 'floor' | 'linear';

/**
 * `count`, `actual`, `target`, `on`: the name of a count, in the scheme's words; a known one is filled in from a ledger.
 * A key with "?" came later than its rule: it is there only where a scheme writes it.
 */
export type Rule =
  | { readonly type: 'binary' }
  | { readonly type: 'sum'; readonly parts: readonly Part[] }
  | { readonly type: 'progressive'; readonly parts: readonly Part[] }
  /** One of several states, each with its points. */
  | { readonly type: 'levels'; readonly options: readonly Part[] }
  | { readonly type: 'shortfall'; readonly required: Decimal; readonly per: Decimal; readonly unit: string }
  /** Names of which all are required; `any`: one lacking costs `per` once, however many lack. */
  | {
      readonly type: 'checklist';
      readonly parts: readonly string[];
      readonly per: Decimal;
      readonly mode?: 'each' | 'any';
    }
  /**
   * `mode` flat: being late at all costs `per`; whole: a begun unit counts as a whole one; without it, in proportion.
   * `every`: the time, in the unit of 实际数, that costs `per`; without it 1.
   */
  | {
      readonly type: 'late';
      readonly per: Decimal;
      readonly unit: string;
      readonly mode?: 'flat' | 'whole';
      readonly every?: Decimal;
    }
  /** `over`: the share up to which doing more than the target counts, such as 1.2. */
  | { readonly type: 'ratio'; readonly actual: string; readonly target: string; readonly over?: Decimal }
  | {
      readonly type: 'ratio-gate';
      readonly actual: string;
      readonly target: string;
      readonly zeroBelow: Decimal;
      readonly over?: Decimal;
    }
  /** Parts, each with its own points and its own share done; `targets` where the scheme fixes them. */
  | { readonly type: 'weighted'; readonly parts: readonly Part[]; readonly targets?: readonly Part[] }
  /** `factor` points for each; `target`: how many the full points take. */
  | {
      readonly type: 'coefficient';
      readonly actual: string;
      readonly factor: Decimal;
      readonly target: Decimal | null;
    }
  /** `every` units away from the target cost `per`. */
  | {
      readonly type: 'per-point';
      readonly actual: string;
      readonly target: Decimal;
      readonly every: Decimal;
      readonly per: Decimal;
      readonly mode: Steps;
      readonly better?: Direction;
    }
  /**
   * Against last year or a mean (`target`, its name), typed in 目标数 or `given`: every `every` of change costs `down` or
   * earns `up`, at most `upMost`. `measure`: the change itself (差数) or in percent of the baseline (差率).
   */
  | {
      readonly type: 'baseline';
      readonly actual: string;
      readonly target: string;
      readonly every: Decimal;
      readonly down: Decimal;
      readonly up: Decimal | null;
      readonly upMost: Decimal | null;
      readonly mode: Steps;
      readonly measure: 'difference' | 'percent';
      readonly given?: Decimal;
      readonly better?: Direction;
    }
  /** Full points from the target on, none beyond the zero line; `between`: what lies in the middle is worth. */
  | {
      readonly type: 'target-line';
      readonly actual: string;
      readonly target: Decimal;
      readonly zero: Decimal;
      readonly between: 'full' | 'linear' | 'manual' | null;
      readonly better?: Direction;
    }
  /** `zeroOver`: more than this taken away makes the score 0. */
  | {
      readonly type: 'deduct';
      readonly per: Decimal;
      readonly unit: string;
      readonly count: string | null;
      readonly zeroOver?: Decimal;
    }
  | {
      readonly type: 'deduct-progressive';
      readonly first: Decimal;
      readonly step: Decimal;
      readonly unit: string;
    }
  /** Kinds of events, each with what one of them costs. */
  | { readonly type: 'severities'; readonly lines: readonly Part[] }
  /** Of a sample of `size`, each that fails costs `per`. */
  | { readonly type: 'sample'; readonly size: Decimal; readonly per: Decimal; readonly unit: string }
  | { readonly type: 'tiers'; readonly on: string; readonly bands: readonly Band[] }
  /** Bands of what is taken away; `measure`: by the count itself, by how much 目标数 is missed, or by what percent of it. */
  | {
      readonly type: 'deduct-tiers';
      readonly on: string;
      readonly measure: 'value' | 'difference' | 'percent';
      readonly target: string | null;
      readonly bands: readonly Band[];
      readonly better?: Direction;
    }
  | { readonly type: 'one-strike'; readonly unit: string }
  | { readonly type: 'accrue'; readonly per: Decimal; readonly unit: string; readonly cap: Decimal | null }
  | { readonly type: 'bonus-level'; readonly levels: readonly Part[]; readonly group: string | null }
  | {
      readonly type: 'bonus-count';
      readonly per: Decimal;
      readonly unit: string;
      readonly cap: Decimal | null;
    }
  | { readonly type: 'veto'; readonly effect: VetoEffect }
  /** Each event is worth `lo` to `hi` at the assessor's judgement, taken away or added. */
  | {
      readonly type: 'range';
      readonly lo: Decimal;
      readonly hi: Decimal;
      readonly unit: string;
      readonly mode: 'deduct' | 'award';
    }
  | { readonly type: 'manual' };

export type RuleType = Rule['type'];
export type RuleOf<T extends RuleType> = Extract<Rule, { type: T }>;

/** What the 实际数 cell of an item takes: a count, one or several of some words, or nothing. */
export type FactShape =
  /** `signed`: it may be below 0, such as a growth rate. */
  | { readonly kind: 'count'; readonly signed?: true }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  /** Several named counts, such as 重伤:1、轻伤:2; `withTargets`: each with its own target, such as 送工:8/10. */
  | { readonly kind: 'counts'; readonly names: readonly string[]; readonly withTargets: boolean }
  | { readonly kind: 'none' };

/** One of several counts that stand in one cell. */
export interface NamedCount {
  readonly name: string;
  readonly count: Decimal;
  /** What was to be done, where it is written beside it (8/10). */
  readonly target: Decimal | null;
}

/** What a village wrote in 实际数 and 目标数; null where blank. `actual` is a count or the words chosen. */
export interface Facts {
  readonly actual: Decimal | readonly string[] | null;
  readonly target: Decimal | null;
  /** For rules with several counts: those written, each once; without it none is known. */
  readonly counts?: readonly NamedCount[] | null;
  /** The village writes that the item's own exception (例外) or forfeit (清零) applies. */
  readonly special?: 'exempt' | 'forfeit' | null;
}

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

/** A parameter of a rule, as the 规则参数 column writes it: `应有次数=4；每少扣=1；单位=次`. */
export interface ParameterSpec {
  /** The name in the code and in JSON. */
  readonly key: string;
  /** The word in the scheme workbook. */
  readonly word: string;
  readonly required: boolean;
  /** An optional parameter that came later than its rule: the rule has its key only where it is written. */
  readonly leftOut?: true;
  /**
   * parts: `成立专班:2、明确专人:1`; names: `会议记录、照片`; bands: `超过3:3、2:2、0:0`; choice: one of `options`; grade: the
   * grade a veto imposes.
   */
  readonly shape: 'number' | 'text' | 'parts' | 'names' | 'bands' | 'choice' | 'grade';
  /** Of a choice: the word in the workbook by the value in the code. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a rule's parameters do wrong, found without any village: `messageId` in messages/, with values. */
export interface RuleFault {
  readonly messageId:
    | 'rule-parts-sum'
    | 'rule-deducts-more'
    | 'rule-bonus-uncapped'
    | 'rule-bands'
    | 'rule-number'
    | 'rule-target'
    | 'rule-names'
    | 'rule-levels-top'
    | 'rule-coefficient'
    | 'rule-order'
    | 'rule-lines'
    | 'rule-middle';
  /** Without it, an error: the scheme cannot be used. */
  readonly severity?: 'warning';
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

/**
 * Whether a score can only rise (or only fall) when the count rises, or when one more is done of what is listed; "no":
 * neither is promised.
 */
export type Monotone = 'rises' | 'falls' | 'no';

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
  /**
   * Where the score stands before anything is counted, so that an item's 基本分 can take its place: at 分值, from which
   * is deducted; at 0, to which is added; null: the rule gives the score itself.
   */
  readonly startsFrom: 'points' | 'zero' | null;
  readonly monotone: (rule: R) => Monotone;
  /** The least and the most that a score can be where the item says nothing of its own. @param points 分值 */
  readonly bounds: (rule: R, points: Decimal) => { readonly least: Decimal; readonly most: Decimal };
  /** The most that the rule can take away; null: there is no end to it. Absent: no more than 分值. */
  readonly mostLost?: (rule: R, points: Decimal) => Decimal | null;
  /**
   * For rules that leave the score to judgement: where it may lie for these counts; null while they do not suffice.
   * Scores that need no judgement (nothing occurred) are no range but a suggestion.
   */
  readonly between?: (rule: R, points: Decimal, facts: Facts) => Bounds | null;
  /** Faults in the rule itself. */
  readonly faults: (rule: R, points: Decimal | null) => readonly RuleFault[];
  /**
   * The score that follows from the counts, not held by any floor or cap but the rule's own; null when they do not
   * suffice. @param points 分值
   */
  readonly suggest: (rule: R, points: Decimal, facts: Facts) => RawSuggestion | null;
  readonly examples: readonly RuleExample<R>[];
}
