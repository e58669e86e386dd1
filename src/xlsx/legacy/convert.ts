/** A workbook as SheetJS holds it → the neutral model. */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { isDateFormatCode } from '../../core/grid/date-format';
import { parseArea } from '../../core/grid/address';
import type {
  Area,
  Cell,
  DefinedName,
  Hyperlink,
  Row,
  Scalar,
  Sheet,
  SheetState,
  Workbook,
  WorkbookFormat,
} from '../../core/grid/types';
import { ReadFailure } from '../read/failure';
import type { ReadLimits } from '../read/limits';

/** What is known of a file besides what SheetJS keeps. */
export interface Aside {
  readonly format: WorkbookFormat;
  readonly hasMacros?: boolean;
  readonly externalLinks?: readonly string[];
  /** Sheets that are protected, where SheetJS does not say so itself. */
  readonly protectedSheets?: ReadonlySet<string>;
  readonly limits: Pick<ReadLimits, 'cells' | 'sheets'>;
}

const STATES: readonly SheetState[] = ['visible', 'hidden', 'veryHidden'];
/** Names of the kinds of sheets that hold nothing that is assessed. */
const NO_WORKSHEET: ReadonlySet<string> = new Set(['chart', 'macro', 'dialog']);

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Row and column information that SheetJS keeps in arrays with holes. */
type Sparse<T> = readonly (T | undefined)[];
type DenseSheet = WorkSheet & { readonly '!data'?: Sparse<Sparse<CellObject>> };

/** @throws ReadFailure when it holds more sheets or cells than the limits allow */
export function convert(source: WorkBook, aside: Aside): Workbook {
  const { limits, protectedSheets } = aside;
  if (source.SheetNames.length > limits.sheets) throw new ReadFailure('too-large', 'sheets');
  let cells = 0;
  const countCell = (): void => {
    cells += 1;
    if (cells > limits.cells) throw new ReadFailure('too-large', 'cells');
  };
  const sheets = source.SheetNames.flatMap((name, at): Sheet[] => {
    const sheet = Object.hasOwn(source.Sheets, name) ? (source.Sheets[name] as DenseSheet) : undefined;
    if (!sheet || NO_WORKSHEET.has(sheet['!type'] ?? 'sheet')) return [];
    const isProtected = protectedSheets?.has(name) ?? Boolean(sheet['!protect']);
    return [sheetOf({ name, state: stateOf(source, name, at), isProtected }, sheet, countCell)];
  });
  const isMacroSheet = (sheet: WorkSheet): boolean => (sheet['!type'] as string | undefined) === 'macro';
  return {
    sheets,
    names: namesOf(source),
    date1904: source.Workbook?.WBProps?.date1904 === true,
    hasMacros: (aside.hasMacros ?? false) || Object.values(source.Sheets).some(isMacroSheet),
    externalLinks: aside.externalLinks ?? [],
    format: aside.format,
  };
}

/** Its list of properties skips sheets without cells, but each entry has the sheet's name. */
function stateOf({ Workbook }: WorkBook, name: string, at: number): SheetState {
  const list = Workbook?.Sheets ?? [];
  const found =
    list.find((entry) => entry.name === name) ?? (list[at]?.name === undefined ? list[at] : undefined);
  return STATES[found?.Hidden ?? 0] ?? 'visible';
}

function namesOf({ Workbook, SheetNames }: WorkBook): readonly DefinedName[] {
  return (Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => {
    const sheet = Sheet === undefined ? undefined : SheetNames[Sheet];
    return sheet === undefined ? { name: Name, refersTo: Ref } : { name: Name, refersTo: Ref, sheet };
  });
}

function sheetOf(
  known: Pick<Sheet, 'name' | 'state' | 'isProtected'>,
  source: DenseSheet,
  countCell: () => void,
): Sheet {
  const rows = new Map<number, { index: number; hidden: boolean; cells: Cell[] }>();
  const hyperlinks: Hyperlink[] = [];
  const rowAt = (index: number): { index: number; hidden: boolean; cells: Cell[] } => {
    const row = rows.get(index) ?? { index, hidden: false, cells: [] };
    rows.set(index, row);
    return row;
  };
  eachUpTo(LAST_ROW, source['!data'] ?? [], (cells, row) => {
    eachUpTo(LAST_COLUMN, cells ?? [], (cell, column) => {
      if (!cell) return;
      const link = hyperlinkOf(cell, row, column);
      if (link) hyperlinks.push(link);
      const found = cellOf(cell, row, column);
      if (!found) return;
      countCell();
      rowAt(row).cells.push(found);
    });
  });
  eachUpTo(LAST_ROW, source['!rows'] ?? ([] as Sparse<{ hidden?: boolean }>), (row, index) => {
    if (row?.hidden === true) rowAt(index).hidden = true;
  });
  return {
    ...known,
    rows: [...rows.values()].sort((a, b) => a.index - b.index) satisfies Row[],
    merges: (source['!merges'] ?? []).map(({ s, e }): Area => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenColumns: hiddenColumnsOf(source['!cols'] ?? []),
    hyperlinks,
  };
}

/** A row that is longer than forms are is walked by what it holds. */
const LONG = 256;

/** What a sparse array holds. A place such as 4294967295 makes forEach try all the places before it, which takes minutes. */
function eachUpTo<T>(last: number, items: Sparse<T>, visit: (item: T | undefined, at: number) => void): void {
  if (items.length <= LONG) return items.forEach(visit);
  for (const key of Object.keys(items)) {
    const at = Number(key);
    if (at <= last) visit(items[at], at);
  }
}

function hiddenColumnsOf(columns: Sparse<{ hidden?: boolean }>): readonly { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  eachUpTo(LAST_COLUMN, columns, (column, at) => {
    if (column?.hidden !== true) return;
    const last = spans.at(-1);
    if (last?.to === at - 1) last.to = at;
    else spans.push({ from: at, to: at });
  });
  return spans;
}

function hyperlinkOf({ l }: CellObject, row: number, column: number): Hyperlink | null {
  if (typeof l?.Target !== 'string') return null;
  const area = { top: row, left: column, bottom: row, right: column };
  return l.Target.startsWith('#') ? { area, location: l.Target.slice(1) } : { area, target: l.Target };
}

/** The cell; null when it holds nothing. */
function cellOf(source: CellObject, row: number, column: number): Cell | null {
  const value = scalarOf(source);
  const formula = formulaOf(source, row, column);
  if (formula === undefined && (value === null || value === '')) return null;
  const isDate = typeof value === 'number' && typeof source.z === 'string' && isDateFormatCode(source.z);
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(isDate ? { isDate } : {}),
  };
}

/** Cells of an array formula after its first have no text of their own, as in the other formats. */
function formulaOf({ f, F }: CellObject, row: number, column: number): string | undefined {
  if (typeof f === 'string') return f;
  if (typeof F !== 'string') return undefined;
  const area = parseArea(F);
  return area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
    ? ''
    : undefined;
}

function scalarOf({ t, v, w }: CellObject): Scalar {
  switch (t) {
    case 'n':
      return typeof v === 'number' && Number.isFinite(v) ? v : null;
    case 's':
      return typeof v === 'string' ? v.replace(/\r\n?/g, '\n') : null;
    case 'b':
      return v === true;
    case 'e':
      return { error: typeof w === 'string' && w.startsWith('#') ? w : '#VALUE!' };
    default:
      return null;
  }
}
