/** What a village wrote of an item, from which its rule's score follows. */
import type { Decimal } from '../decimal';

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
