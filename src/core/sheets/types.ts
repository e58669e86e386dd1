/**
 * A sheet described as data: what stands where, how it looks, what may be typed. `xlsx/write` renders it into a file,
 * the Excel adapter into the open workbook, so that every template and report is designed once.
 */
import type { CivilDate } from '../calendar/civil-date';
import type { Area, SheetState } from '../grid/types';
import type { ColourName, LOOK_GROUNDS, StyleName } from './style';

/** A native formula (without "=") and, where the core knows it, its result. */
export interface FormulaValue {
  readonly formula: string;
  readonly result?: string | number;
}

export interface DateValue {
  readonly date: CivilDate;
}

export type DesignValue = string | number | FormulaValue | DateValue | null;

export interface CellLink {
  /** A file, relative to the workbook and percent-encoded, or "#'自评表'!I14" inside it. */
  readonly target: string;
  readonly tooltip?: string;
}

export interface CellDesign {
  /** Zero-based column. */
  readonly column: number;
  readonly value: DesignValue;
  readonly style: StyleName;
  /** A cell a village may type into although the sheet is protected. */
  readonly unlocked?: boolean;
  readonly link?: CellLink;
  /** Typed into our own sheet by its owner: it stays as typed, personal numbers too. */
  readonly asTyped?: true;
}

export interface RowDesign {
  /** Zero-based. */
  readonly row: number;
  /** In points; undefined: the program's default. */
  readonly height?: number;
  /** The height is only where the row begins: it grows with what is typed into it. */
  readonly grows?: true;
  readonly cells: readonly CellDesign[];
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  /** A list kept in cells, such as "=_lists!$A$1:$A$30" without "=". */
  | { readonly kind: 'list-in'; readonly formula: string }
  | { readonly kind: 'decimal'; readonly least: number; readonly most: number | null }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number | null }
  | { readonly kind: 'date'; readonly from: CivilDate; readonly to: CivilDate }
  /** A formula about the area's first cell that must be true. */
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when the entry is refused. */
  readonly error: { readonly title: string; readonly text: string };
  /** refuse: the entry is not taken; warn: the person may keep it; offer: anything is taken without a word. */
  readonly strictness: 'refuse' | 'warn' | 'offer';
}

/** A native conditional format. */
export type ConditionalFormat = LookFormat | ScaleFormat | BarFormat;

/** While `formula` (about the area's first cell) is true, the cell wears `look`. */
export interface LookFormat {
  readonly area: Area;
  readonly formula: string;
  readonly look: keyof typeof LOOK_GROUNDS;
}

/** Grounds between colours, by the number in the cell; the cell shows its number too. Lowest number first. */
export interface ScaleFormat {
  readonly area: Area;
  readonly scale: readonly [ScaleStep, ScaleStep, ScaleStep];
}

export interface ScaleStep {
  readonly at: number;
  readonly colour: ColourName;
}

/** A bar in each cell, empty at `from` and as wide as the cell at `to`; the cell shows its number too. */
export interface BarFormat {
  readonly area: Area;
  readonly bars: { readonly from: number; readonly to: number; readonly colour: ColourName };
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** Zero-based, inclusive. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Columns at the left that stand on every page, where a table is wider than one. */
  readonly repeatColumns?: number;
  /** Side by side; 1 when absent. The sheet is made smaller until it fits. */
  readonly pagesWide?: number;
  readonly footer: { readonly left: string; readonly right: string };
}

/** A native chart of the sheet's own cells. Files written without Excel leave it out: their library has no charts. */
export interface ChartDesign {
  readonly title: string;
  /** One bar a village. */
  readonly kind: 'bar';
  /** The names along the axis, and the numbers; both one column wide. */
  readonly names: Area;
  readonly values: Area;
  /** The cells it lies over. */
  readonly over: Area;
}

export interface SheetDesign {
  readonly name: string;
  readonly state: SheetState;
  /** Widths in characters, from column 0. */
  readonly widths: readonly number[];
  readonly rows: readonly RowDesign[];
  readonly merges: readonly Area[];
  /** Rows above and columns left of the frozen panes. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter?: Area;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Protected without a password: it guards against slips, not against intent. Filtering and sorting stay allowed. */
  readonly isProtected: boolean;
  readonly print?: PrintSetup;
  readonly charts?: readonly ChartDesign[];
  /** The address selected when the sheet opens. */
  readonly activeCell?: string;
}

export interface DefinedNameDesign {
  readonly name: string;
  readonly refersTo: string;
}

export interface WorkbookDesign {
  readonly title: string;
  readonly sheets: readonly SheetDesign[];
  readonly names: readonly DefinedNameDesign[];
  /** The index of the sheet that shows when the workbook opens. */
  readonly activeSheet: number;
}
