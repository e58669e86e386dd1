/** Scoring rules as data: what a scheme says of each. A rule turns counts into a suggested score. */
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

/**
 * The effect of a veto: the grade is at most this one, whatever the total (the worst: 一票否决; the second: 一票否优); these
 * items or sections count as zero; or the village cannot be commended (取消评先).
 */
export type VetoEffect =
  { readonly grade: string } | { readonly zero: readonly string[] } | { readonly award: 'none' };

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
  | {
      readonly type: 'penalty';
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
