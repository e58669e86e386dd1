/**
 * What each rule's own file provides. The numbering R1, R14d, … is the catalogue of conventions found in published
 * assessment tables.
 */
import type { Decimal } from '../decimal';
import type { FactShape, Facts } from './facts';
import type { Bounds, RawSuggestion } from './suggestion';
import type { Rule } from './types';

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
