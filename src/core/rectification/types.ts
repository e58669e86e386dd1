/** 整改台账: what must be mended, by whom, until when, and whether it is. */
import type { CivilDate } from '../calendar/civil-date';
import type { Place } from '../recognise/types';
import type { ProposedEntry, TypedCells } from '../summary-file/types';

/** Why nobody can say whether a fault is still there. */
export type UncheckedReason =
  /** No workbook of the village came. */
  | 'missing'
  /** It does not open. */
  | 'unreadable'
  /** Its table is not understood, so the later checks were silent. */
  | 'not-understood'
  /** The fault shows in the evidence folder, and none was looked at. */
  | 'no-folder'
  /** The scheme has switched the check off. */
  | 'off'
  /** The village's own list has no such row any more: that alone mends nothing. */
  | 'own-gone';

/** What the newest workbook says about a row. */
export type Verdict =
  /** The fault is there, and nobody says otherwise. */
  | { readonly kind: 'open' }
  /** It had been gone, and is there again. */
  | { readonly kind: 'back' }
  /** A person wrote 已整改 or 完成日期, and the fault is still there. */
  | { readonly kind: 'still' }
  /** The same of a problem that the village lists: it has no 完成日期 there. */
  | { readonly kind: 'still-own' }
  /** 不整改: a person decided. */
  | { readonly kind: 'declined' }
  | { readonly kind: 'cleared'; readonly on: CivilDate }
  /** The village wrote a 完成日期 in its own list. */
  | { readonly kind: 'cleared-own' }
  | { readonly kind: 'unchecked'; readonly why: UncheckedReason }
  /** A row that a person added: nothing of it is checked. */
  | { readonly kind: 'added' }
  /** A row of a village that is not among those assessed any more. */
  | { readonly kind: 'unmatched' };

export interface RectificationRow {
  /** "" for a row that a person added. */
  readonly key: string;
  readonly village: string;
  readonly item: string;
  readonly problem: string;
  /** Where the fault stands in the village's workbook; null: it is gone, or was not looked for. */
  readonly place: Place | null;
  readonly typed: TypedCells;
  /** What the product itself puts there; what people typed goes before it. null for rows that people added. */
  readonly proposed: ProposedEntry | null;
  readonly verdict: Verdict;
  /** Days past 时限; null: not overdue, closed, or without a date. */
  readonly overdue: number | null;
  readonly isClosed: boolean;
}

export interface Rectification {
  /** By village as on the roster; within one what is there first, in reading order. */
  readonly rows: readonly RectificationRow[];
  /** Rows of earlier ledgers whose village is none of those assessed: they are kept. */
  readonly unmatched: readonly RectificationRow[];
}

export interface RectificationCounts {
  readonly open: number;
  readonly overdue: number;
  readonly closed: number;
  /** 已整改 is written, and the fault is still there. */
  readonly conflicts: number;
}
