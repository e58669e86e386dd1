/** Everything the stand-in's workbook holds: plain data, so that a snapshot of it can be compared. */
import type { Area, Scalar } from '../../../src/core/grid/types';
import { LAST_COLUMN } from './address';

/** Only what differs from a new cell, under flat names such as "font.bold" or "borders.EdgeTop.style". */
export type Format = Record<string, string | number | boolean>;

export interface CellModel {
  value: Scalar;
  /** With its leading "=". */
  formula?: string;
  format?: Format;
}

/** A row or column. */
export interface LineModel {
  hidden?: boolean;
  /** Height or width in points. */
  size?: number;
  /** What cells of a whole formatted row or column wear when they have no format of their own. */
  format?: Format;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  formula: string;
  /** Of other types than "Custom". */
  rule: Readonly<Record<string, unknown>>;
  format: Format;
}

export interface ValidationModel {
  areas: Area[];
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
}

export interface RemarkModel {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  author: string;
  replies: { readonly id: string; content: string }[];
  resolved: boolean;
}

export interface NameModel {
  name: string;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Where the numbers stand. */
  source: { readonly sheet: string; readonly area: string };
  seriesBy: string;
  place: { readonly from: string; readonly to: string } | null;
  box: Record<'left' | 'top' | 'width' | 'height', number>;
  /** Flat settings such as "title.text" or "legend.visible". */
  settings: Record<string, unknown>;
  series: { name: string; values: string; categories: string; settings: Record<string, unknown> }[];
}

export const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export interface ProtectionModel {
  readonly options: Partial<Record<ProtectionOption, boolean>> & { selectionMode?: string };
  readonly password?: string;
}

export interface LinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  /** By row × 16384 + column. */
  readonly cells: Map<number, CellModel>;
  readonly rows: Map<number, LineModel>;
  readonly columns: Map<number, LineModel>;
  merges: Area[];
  readonly links: Map<number, LinkModel>;
  /** The strongest first. */
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  protection: ProtectionModel | null;
  freeze: Area | null;
  autoFilter: { readonly area: Area; criteria: Record<number, unknown> } | null;
  readonly page: Record<string, unknown>;
  charts: ChartModel[];
  comments: RemarkModel[];
  notes: RemarkModel[];
  names: NameModel[];
  readonly customProperties: Map<string, string>;
}

export interface XmlPartModel {
  readonly id: string;
  xml: string;
}

export interface WorkbookModel {
  readonly name: string;
  sheets: SheetModel[];
  names: NameModel[];
  xmlParts: XmlPartModel[];
  readonly settings: Map<string, unknown>;
  readonly properties: Record<string, unknown>;
  readonly customProperties: Map<string, unknown>;
  calculationMode: string;
  /** The structure is protected. */
  isProtected: boolean;
  active: { sheet: SheetModel; area: Area };
}

export const cellKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;
export const keyRow = (key: number): number => Math.floor(key / (LAST_COLUMN + 1));
export const keyColumn = (key: number): number => key % (LAST_COLUMN + 1);

export function newSheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    links: new Map(),
    conditionalFormats: [],
    validations: [],
    protection: null,
    freeze: null,
    autoFilter: null,
    page: {},
    charts: [],
    comments: [],
    notes: [],
    names: [],
    customProperties: new Map(),
  };
}
