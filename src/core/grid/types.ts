/**
 * The neutral model of a workbook: what its cells hold, whoever read them. The file reader and the Excel adapter
 * both produce it, and everything after them knows nothing else.
 */

/** An Excel error value in a cell, such as #REF!. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, a number, a truth value, an error; null when blank (or a formula nobody calculated). */
export type Scalar = string | number | boolean | CellError | null;

export interface Cell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  /** The value; for a formula, the cached result. */
  readonly value: Scalar;
  /** The formula without its leading "=". Present (perhaps empty, for part of a shared formula) on every formula cell. */
  readonly formula?: string;
  /** The number is shown as a date or date and time. */
  readonly isDate?: true;
}

export interface Row {
  /** Zero-based. */
  readonly index: number;
  readonly hidden: boolean;
  /** Only cells that hold something, ascending by column. */
  readonly cells: readonly Cell[];
}

/** A rectangle of cells; zero-based, all bounds inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell whose text was longer than a cell can hold. */
export interface CutText {
  readonly sheet: string;
  /** Such as "B2". */
  readonly cell: string;
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface Hyperlink {
  readonly area: Area;
  /** An address outside the workbook; hostile text like any other. */
  readonly target?: string;
  /** A place inside the workbook. */
  readonly location?: string;
}

export interface Sheet {
  readonly name: string;
  readonly state: SheetState;
  /** Rows that hold a value or are hidden, ascending by index. */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** Hidden column spans; zero-based, inclusive. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** Widths in characters by zero-based column; only where the reader knows them and they are set. */
  readonly widths?: ReadonlyMap<number, number>;
  readonly hyperlinks: readonly Hyperlink[];
  readonly isProtected: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** The formula the name stands for, as stored. */
  readonly refersTo: string;
  /** The sheet a local name belongs to. */
  readonly sheet?: string;
}

/** A format other than .xlsx and .xlsm: `xls` is that of .xls and .et, `xml` the XML table of Excel 2003. */
export type WorkbookFormat = 'xls' | 'xlsb' | 'ods' | 'xml';

export interface Workbook {
  /** Worksheets only, in tab order. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly hasMacros: boolean;
  /** Addresses of other workbooks that formulas refer to. */
  readonly externalLinks: readonly string[];
  /** The first of the cells of which only the beginning was read; absent when there are none. */
  readonly cutTexts?: readonly CutText[];
  /** Absent for .xlsx and .xlsm, and for the workbook that is open in Excel. */
  readonly format?: WorkbookFormat;
}

/** Why a file could not be read as a workbook. */
export type UnreadableReason =
  | 'missing' // not there, or may not be opened
  | 'empty' // 0 bytes
  | 'encrypted' // protected by a password, or by rights management (detail "irm")
  | 'legacy' // .xls, .et or another format of before 2007, where only .xlsx is read
  | 'other-format' // a real file of another kind: pdf, docx, picture, csv, web page, plain zip
  | 'truncated' // a workbook whose end is missing: an interrupted copy or download
  | 'damaged' // a workbook whose parts cannot be understood
  | 'too-large' // over one of the reader's limits, or a zip bomb
  | 'timeout' // reading it took longer than one file may take, and was stopped
  | 'too-heavy'; // reading it took more memory than one file may take, and was stopped

export interface Unreadable {
  readonly reason: UnreadableReason;
  /** What the file really is ("pdf", "xls", …), the part that is damaged, or the limit that was passed. */
  readonly detail?: string;
}

export type ReadResult =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly unreadable: Unreadable };
