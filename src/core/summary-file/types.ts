/** A summary workbook (汇总) read back: what it said when it was made, and what people have typed into it since. */
import type { CivilDate } from '../calendar/civil-date';
import type { Decimal } from '../decimal';

/** One village as a summary shows it. null: no such column, or nothing stands there. */
export interface SummaryVillage {
  readonly village: string;
  /** As 文件 says; "" when the column is gone. */
  readonly file: string;
  readonly self: Decimal | null;
  readonly declared: Decimal | null;
  readonly suggested: Decimal | null;
  readonly verified: Decimal | null;
  /** The final score, with the points that only the comparison of villages yields. */
  readonly final: Decimal | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

/** The scheme that the villages were measured by. */
export interface SummarySchemeId {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly township: string;
}

/** What a person can type into a cell; a date is one only where the cell shows one. */
export type TypedValue = string | number | { readonly date: CivilDate } | null;

/** The columns of 整改台账 that people type into. */
export const TYPED_COLUMNS = ['measure', 'responsible', 'dueOn', 'state', 'closedOn', 'note'] as const;
export type TypedColumn = (typeof TYPED_COLUMNS)[number];
export type TypedCells = Readonly<Record<TypedColumn, TypedValue>>;

/** A row of 整改台账 as it stands in the workbook. */
export interface LedgerEntry {
  /** "" for a row that a person added. */
  readonly key: string;
  readonly village: string;
  readonly item: string;
  readonly problem: string;
  readonly verdict: string;
  readonly typed: TypedCells;
}

/** What the product itself had put into a row: whatever differs from it was typed. */
export interface ProposedEntry {
  readonly village: string;
  readonly key: string;
  /** The day on which the fault was found to be gone; null: it was there. */
  readonly clearedOn: CivilDate | null;
  readonly typed: TypedCells;
}

/** What the product wrote down when it made the workbook, in the very hidden sheet. */
export interface SummaryStamp {
  readonly format: string;
  readonly scheme: SummarySchemeId | null;
  readonly madeOn: CivilDate | null;
  /** As they were when the workbook was made: what differs in the sheets was changed by hand. */
  readonly villages: readonly SummaryVillage[];
  readonly proposed: readonly ProposedEntry[];
}

export interface SummaryFile {
  /** 汇总排名 or 汇总 as it stands in the workbook, row by row, averages left out. */
  readonly villages: readonly SummaryVillage[];
  /** 整改台账 as it stands in the workbook; empty without such a sheet. */
  readonly ledger: readonly LedgerEntry[];
  /** Villages that 未报送 lists. */
  readonly missing: readonly string[];
  /** null: the workbook was made before there was one, or another program dropped it. */
  readonly stamp: SummaryStamp | null;
  /** Widths in characters by sheet, then by heading; only where the reader tells them. */
  readonly widths: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
