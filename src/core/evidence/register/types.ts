/** A register (佐证清单) built from the names of the files in a folder. */
import type { CivilDate } from '../../calendar/civil-date';

/** What a person should look at before the row counts. */
export type Doubt =
  /** No word in the name tells the kind; it is guessed from the file's ending. */
  | { readonly id: 'kind-from-ending'; readonly kind: string }
  /** … it is the one kind that the item asks for. */
  | { readonly id: 'kind-from-item'; readonly kind: string }
  | { readonly id: 'kind-unknown' }
  /** The name says a kind that the item does not accept. */
  | { readonly id: 'kind-not-asked'; readonly kind: string; readonly asked: readonly string[] }
  | { readonly id: 'date-missing' }
  | { readonly id: 'date-month'; readonly month: string }
  | { readonly id: 'date-several' }
  /** Another file has the number that this one's name gives. */
  | { readonly id: 'number-taken'; readonly written: string }
  /** The same contents under other names: one piece, listed once. */
  | { readonly id: 'same-contents'; readonly paths: readonly string[] }
  /** Without a scheme a code is told by its looks alone. */
  | { readonly id: 'code-unchecked'; readonly code: string };

export interface ProposedRow {
  readonly number: string;
  /** Codes of the items it proves. */
  readonly items: readonly string[];
  readonly name: string;
  /** "" when nobody can tell. */
  readonly kind: string;
  /** A day, or a month as "2022年3月" as the name has it; null: the name says none. A file's own times say nothing. */
  readonly date: { readonly day: CivilDate } | { readonly month: string } | null;
  /** Relative to the folder. */
  readonly path: string;
  readonly copies: number;
  /** So many files, when the path is a folder that makes one piece. */
  readonly files: number;
  readonly doubts: readonly Doubt[];
}

/** no-code: neither the file nor a folder above it begins with an item's code; unknown-code: the scheme has no such item. */
export interface UntiedFile {
  readonly path: string;
  readonly reason: 'no-code' | 'unknown-code';
  /** The code as written; "" for none. */
  readonly code: string;
}

export interface ProposedRegister {
  readonly rows: readonly ProposedRow[];
  readonly untied: readonly UntiedFile[];
}
