/** The help as data: made from docs/manual and from the checks when the product is built, never written by hand. */
import type { Phase, Severity } from '../../../core/checks/types';

/** Where a reader can be: the list of everything, a page, or the explanation of a check. */
export type HelpPlace =
  | { readonly kind: 'contents' }
  /** `heading`: the anchor to begin at; "" for the top. */
  | { readonly kind: 'page'; readonly page: string; readonly heading: string }
  | { readonly kind: 'check'; readonly check: string };

/** A run of text. Plain strings are text and nothing else. */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  /** A word that stands on the screen or in the workbooks. */
  | { readonly word: string }
  | { readonly code: string }
  | { readonly link: readonly Inline[]; readonly to: HelpPlace };

export type Block =
  | { readonly heading: readonly Inline[]; readonly level: 2 | 3; readonly id: string }
  | { readonly text: readonly Inline[] }
  | { readonly list: readonly (readonly Block[])[]; readonly isOrdered: boolean }
  | {
      readonly table: readonly (readonly (readonly Inline[])[])[];
      readonly headings: readonly (readonly Inline[])[];
    }
  /** Lines as they are typed, such as a command. */
  | { readonly lines: string }
  | { readonly note: readonly Block[] };

export interface HelpPage {
  /** The name of its file without number and ending. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The short English summary from the end of the page. */
  readonly english: readonly Block[];
}

export interface CheckExample {
  readonly title: string;
  /** What was changed in the perfect workbook, in words. */
  readonly edits: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

export interface CheckHelp {
  readonly id: string;
  readonly phase: Phase;
  readonly severity: Severity;
  readonly trial: boolean;
  readonly fixable: boolean;
  /** One sentence in plain Chinese: what is looked at, and why. */
  readonly explanation: string;
  /** The clause, document or observation it rests on. */
  readonly source: string;
  readonly example: CheckExample;
  /** The example's message and remedy in English. */
  readonly english: { readonly message: string; readonly remedy: string };
}

export interface HelpData {
  readonly pages: readonly HelpPage[];
  /** In the order in which the checks run. */
  readonly checks: readonly CheckHelp[];
}
