/** From the summaries of townships to one of the county, or from those of counties to one above. */
import type { FindingKind } from '../checks/kind';
import type { Decimal } from '../decimal';
import type { Unreadable } from '../grid/types';
import type { Place } from '../recognise/types';
import type { Scheme } from '../scheme/types';
import type { Level } from '../vocabulary/summary-record';
import type { RollupFinding } from './checks/types';

/** What a cell for a score holds. */
export type ScoreCell =
  | { readonly kind: 'number'; readonly value: Decimal; readonly place: Place }
  /** 不涉及 */
  | { readonly kind: 'not-applicable'; readonly place: Place }
  /** Blank, unfilled, or anything else that is no score. */
  | { readonly kind: 'none'; readonly text: string; readonly place: Place };

export interface SummaryItem {
  readonly code: string;
  readonly title: string;
  /** null where the summary shows none. */
  readonly points: Decimal | null;
}

/** A village of a township's summary. */
export interface VillageRow {
  readonly village: string;
  /** As 汇总 shows it. */
  readonly self: ScoreCell;
  readonly verified: ScoreCell;
  readonly grade: string;
  readonly counts: Counts;
  /** The last column of 分项得分; null: its row there is missing. */
  readonly itemsTotal: ScoreCell | null;
  /** By squashed code; empty when its row is missing. */
  readonly scores: ReadonlyMap<string, ScoreCell>;
  /** Its self total when the summary was made, as the stamp says; null: not known. */
  readonly stamped: Decimal | null;
  /** From the record; null: the file carries none, or does not know the village. */
  readonly isComparable: boolean | null;
  readonly place: Place;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly noEvidence: number;
}

export interface CheckCount {
  readonly kind: FindingKind;
  readonly checkId: string;
  readonly example: string;
  readonly findings: number;
  readonly villages: number;
  readonly units: number;
}

export interface Absent {
  readonly unit: string;
  readonly village: string;
  readonly state: string;
  readonly file: string;
}

export interface Proposal {
  readonly kind: string;
  readonly unit: string;
  readonly village: string;
  readonly party: string;
  readonly reason: string;
}

/** What every summary file tells, of whichever level. */
export interface SummaryHead {
  readonly file: string;
  readonly level: Level;
  /** The unit that the file is named for. */
  readonly unit: string;
  readonly title: string;
  /** null: the file carries no record of it. */
  readonly format: string | null;
  readonly schemeId: string | null;
  readonly schemeVersion: string | null;
  readonly scheme: Scheme | null;
  readonly madeOn: string | null;
  readonly items: readonly SummaryItem[];
  readonly absent: readonly Absent[];
  readonly proposals: readonly Proposal[];
  readonly checks: readonly CheckCount[];
}

export interface VillageSummaryFile extends SummaryHead {
  readonly level: 'villages';
  readonly villages: readonly VillageRow[];
  /** Villages of 分项得分 or of the record that 汇总 does not list. */
  readonly vanished: readonly string[];
  /** Full marks, as the last column of 分项得分 says; null: it does not. */
  readonly base: Decimal | null;
  /** Over how many villages the summary itself takes its averages; null: it does not say. */
  readonly averagedOver: number | null;
}

export interface TownshipSummaryFile extends SummaryHead {
  readonly level: 'townships';
  readonly units: readonly TownshipRow[];
}

/** A row of 总览 with what 合计底数 says of it. */
export interface TownshipRow {
  readonly figures: Figures;
  /** What the sheet shows as 自评平均, as somebody may have typed over it. */
  readonly shownMean: ScoreCell;
  readonly place: Place;
}

export type SummaryFile = VillageSummaryFile | TownshipSummaryFile;

/** What a file that was given turned out to be. */
export type ReadSummary =
  | { readonly kind: 'summary'; readonly file: string; readonly summary: SummaryFile }
  | { readonly kind: 'unreadable'; readonly file: string; readonly unreadable: Unreadable }
  | { readonly kind: 'other'; readonly file: string; readonly what: 'village' | 'scheme' | 'unknown' };

/** Of so many scores; exact. */
export interface Spread {
  readonly count: number;
  readonly sum: Decimal;
  readonly highest: Extreme | null;
  readonly lowest: Extreme | null;
}

export interface Extreme {
  readonly score: Decimal;
  /** Names; several where they tie. */
  readonly villages: readonly string[];
}

export interface ItemSum extends SummaryItem {
  readonly score: Decimal;
  /** The points of the villages whose scores are in `score`; null: the item has none. */
  readonly full: Decimal | null;
}

/** What one unit (township, county) adds up to. */
export interface Figures {
  readonly unit: string;
  readonly file: string;
  /** On the roster; null: not known. */
  readonly expected: number | null;
  readonly received: number;
  readonly missing: number;
  readonly self: Spread;
  readonly verified: Spread;
  /** Grade → villages; "" for those without one. */
  readonly grades: ReadonlyMap<string, number>;
  readonly counts: Counts;
  readonly items: readonly ItemSum[];
}

/** A village in the list of all. */
export interface ListedVillage {
  readonly unit: string;
  readonly village: string;
  readonly self: Decimal | null;
  readonly verified: Decimal | null;
  readonly grade: string;
  /** Its total is in the means. */
  readonly isCounted: boolean;
  readonly place: Place;
}

export interface RollUp {
  readonly title: string;
  /** null: no file carries it. */
  readonly scheme: Scheme | null;
  /** Those that count, as on the roster, then by name. */
  readonly units: readonly Figures[];
  readonly total: Figures;
  /** Empty above the county: its rows are townships. */
  readonly villages: readonly ListedVillage[];
  readonly items: readonly SummaryItem[];
  readonly checks: readonly CheckCount[];
  readonly proposals: readonly Proposal[];
  /** Villages and units that are missing, and files that do not count. */
  readonly absent: readonly Absent[];
  readonly findings: readonly RollupFinding[];
  readonly filesRead: number;
}
