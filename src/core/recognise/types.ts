/** A village's workbook as understood: tables found by their headings, every field with the cell it stands in. */
import type { CivilDate } from '../calendar/civil-date';
import type { Decimal } from '../decimal';
import type { Cell, CutText, WorkbookFormat } from '../grid/types';
import type { Scheme } from '../scheme/types';
import type { DateFormId } from './values/dates/form';
import type { NumberFormId } from './values/numbers/form';
import type { LedgerColumn, ColumnId, RegisterColumn, TableId } from '../vocabulary/columns';

/** Where something stands. `cell` is an address such as "I14"; `item` the code of the item concerned. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly item?: string;
}

/** A field of a table: its value, its cell's content as it is (undefined for a blank), and its place. */
export interface Field<T> {
  readonly value: T;
  readonly cell: Cell | undefined;
  readonly place: Place;
}

/** What a cell that takes a number holds, without any coercion. Blank is never zero. */
export type NumberEntry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Decimal }
  /** 不涉及 */
  | { readonly kind: 'not-applicable' }
  /**
   * `meant`: the one number the text can only mean ("5分", "５", "2000万"); null when it is anyone's guess. `form`: how it is
   * written; absent for any other words.
   */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly meant: Decimal | null;
      readonly form?: NumberFormId;
    }
  /** An error value such as #REF!. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that no program has calculated yet. */
  | { readonly kind: 'uncalculated' };

export type DateEntry =
  | { readonly kind: 'blank' }
  /** `written`: present where the cell holds no date but a text (or bare number) that can only mean this day. */
  | { readonly kind: 'date'; readonly value: CivilDate; readonly written?: WrittenDate }
  /** Only the month is said, as "2022-03". */
  | { readonly kind: 'month'; readonly value: string; readonly written: WrittenDate }
  /** `dayOfYear`: month and day without a year, as "--03-30" (recognise/yearless). */
  | { readonly kind: 'text'; readonly text: string; readonly dayOfYear?: string };

export interface WrittenDate {
  /** As it stands in the cell. */
  readonly text: string;
  readonly form: DateFormId;
}

/** A column of a recognised table: where its heading stands and what it says. */
export interface FoundColumn {
  readonly column: number;
  readonly heading: string;
  readonly place: Place;
  /** The points that the heading says in brackets: 100 of "自评分（100分）". */
  readonly limit?: Decimal;
}

/** A heading that is nearly one we need: "得分" where 自评分 is missing. */
export interface NearMiss {
  readonly id: string;
  readonly heading: string;
  readonly place: Place;
}

export interface FoundTable<C extends string> {
  readonly table: TableId;
  readonly sheet: string;
  /** Zero-based row of the (last) heading row. */
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<C, FoundColumn>>>;
  /** Headings that no column took, from the left. */
  readonly others: readonly FoundColumn[];
  readonly missing: readonly C[];
  readonly nearMisses: readonly NearMiss[];
}

/** One row of the score table that is an item (not a title, heading, section, subtotal, total or signature). */
export interface ScoreRow {
  /** Zero-based. */
  readonly row: number;
  readonly hidden: boolean;
  readonly place: Place;
  readonly code: Field<string>;
  /** The item of the scheme that the row's words say, where its code says none (core/match-rows). */
  readonly match?: RowMatch;
  readonly section: Field<string>;
  readonly title: Field<string>;
  readonly content: Field<string>;
  readonly points: Field<NumberEntry>;
  readonly standard: Field<string>;
  /** 实际数: a count, or the words chosen (as typed). */
  readonly actual: Field<NumberEntry>;
  readonly target: Field<NumberEntry>;
  readonly self: Field<NumberEntry>;
  /** 扣分, where a village's table has such a column. */
  readonly deduction: Field<NumberEntry> | null;
  readonly reason: Field<string>;
  /** The evidence numbers cited, in the order written. */
  readonly evidence: Field<readonly string[]>;
  readonly verified: Field<NumberEntry>;
  readonly verifiedNote: Field<string>;
  /** Scores of others still (县审得分, 抽查分, 加分), with what heads them. */
  readonly further: readonly (Field<NumberEntry> & { readonly heading: string })[];
}

/** A written total: of one section (`section` its name), of the bonus items ("bonus"), or of all ("total"). */
export interface WrittenTotal {
  readonly of: 'section' | 'bonus' | 'total';
  readonly section: string | null;
  readonly self: Field<NumberEntry>;
  readonly verified: Field<NumberEntry> | null;
  readonly points: Field<NumberEntry>;
  /** Sum formulas' areas cannot be told from values alone; true when the self cell holds any formula. */
  readonly isFormula: boolean;
}

/** A village may spread its items over several tables, on one sheet or on several: their rows and totals are all here. */
export interface ScoreTable extends FoundTable<ColumnId> {
  /** Columns of scores that are neither the village's nor the township's; they are kept and never counted. */
  readonly further: readonly FoundColumn[];
  /** The tables of other sheets, where the items are spread over several. */
  readonly parts: readonly FoundTable<ColumnId>[];
  readonly rows: readonly ScoreRow[];
  readonly totals: readonly WrittenTotal[];
}

export interface RowMatch {
  /** The item's code as the scheme writes it. */
  readonly code: string;
  /** How alike the words are, 0 to 1. */
  readonly likeness: number;
}

/** One row of the evidence register (佐证清单). */
export interface RegisterRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly place: Place;
  /** 编号, unique in the register. */
  readonly number: Field<string>;
  /** 对应项目: codes of the items it proves, as written. */
  readonly items: Field<readonly string[]>;
  readonly name: Field<string>;
  readonly kind: Field<string>;
  readonly date: Field<DateEntry>;
  /** 文件: a path as typed. Hostile text: resolve it only through evidence/path. */
  readonly file: Field<string>;
  /** 份数; blank counts as one piece. */
  readonly copies: Field<NumberEntry>;
  readonly note: Field<string>;
}

export interface Register extends FoundTable<RegisterColumn> {
  readonly rows: readonly RegisterRow[];
}

/** A row of a ledger: its fields by column id, as they stand. */
export interface LedgerRow {
  readonly row: number;
  readonly place: Place;
  readonly fields: Readonly<Partial<Record<LedgerColumn, Field<string>>>>;
  readonly numbers: Readonly<Partial<Record<LedgerColumn, NumberEntry>>>;
  readonly dates: Readonly<Partial<Record<LedgerColumn, DateEntry>>>;
}

export interface Ledger extends FoundTable<LedgerColumn> {
  readonly rows: readonly LedgerRow[];
}

/** The snapshot (very hidden sheet _zpt) that our templates carry. */
export interface Snapshot {
  readonly schemeId: string;
  readonly schemeVersion: string;
  readonly village: string;
  /** The whole scheme; null when the snapshot is damaged. */
  readonly scheme: Scheme | null;
}

/** The words of the 工作总结 sheet: what the village wrote, without our own captions. */
export interface WorkSummary {
  readonly text: string;
  readonly place: Place;
}

export interface Signoff {
  readonly preparer: Field<string> | null;
  readonly head: Field<string> | null;
  readonly date: Field<DateEntry> | null;
}

export interface HiddenSheet {
  readonly sheet: string;
  readonly table: TableId;
}

/** A village's workbook as understood. Every table may be missing. */
export interface Submission {
  readonly file: string;
  /** From the 村名 cell, else from the snapshot; null when neither says. */
  readonly village: Field<string> | null;
  readonly snapshot: Snapshot | null;
  readonly scores: ScoreTable | null;
  /** Where the table should have been when `scores` is null: the likeliest sheet. */
  readonly likelySheet: string | null;
  readonly register: Register | null;
  readonly projects: Ledger | null;
  readonly cases: Ledger | null;
  readonly rectifications: Ledger | null;
  readonly summary: WorkSummary | null;
  readonly signoff: Signoff;
  readonly hiddenSheets: readonly HiddenSheet[];
  readonly hasMacros: boolean;
  readonly externalLinks: readonly string[];
  /** Absent when every text was read whole. */
  readonly cutTexts?: readonly CutText[];
  /** Absent for .xlsx and .xlsm. */
  readonly format?: WorkbookFormat;
}
