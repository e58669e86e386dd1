/** What two readers say of one workbook, in one shape. */
import * as SheetJS from '@e965/xlsx';
import { cellAddress } from '../../src/core/grid/address';
import { isCellError } from '../../src/core/grid/lookup';
import type { Cell, Scalar, Workbook } from '../../src/core/grid/types';

export interface PlainCell {
  /** undefined: nothing, or a formula without a result. Errors are their names. */
  readonly value: string | number | boolean | undefined;
  readonly isError: boolean;
  readonly isDate: boolean;
  readonly formula: string | undefined;
  /** The number format, where SheetJS gives one. */
  readonly format?: string;
}

/** Sheets in tab order, each with its cells by address. */
export type PlainWorkbook = ReadonlyMap<string, ReadonlyMap<string, PlainCell>>;

function plainValue(value: Scalar): PlainCell['value'] {
  if (value === null || value === '') return undefined;
  return isCellError(value) ? value.error : value;
}

function ourCell({ value, formula, isDate }: Cell): PlainCell {
  return { value: plainValue(value), isError: isCellError(value), isDate: isDate === true, formula };
}

export function ourCells({ sheets }: Workbook): PlainWorkbook {
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      new Map(
        rows.flatMap(({ cells }) => cells.map((cell) => [cellAddress(cell.row, cell.column), ourCell(cell)])),
      ),
    ]),
  );
}

type DenseSheet = SheetJS.WorkSheet & {
  readonly '!data'?: readonly (readonly (SheetJS.CellObject | undefined)[] | undefined)[];
};

/** null for a cell that only carries a style. */
function theirCell({ t, v, w, f, F, z }: SheetJS.CellObject): PlainCell | null {
  const raw = t === 'e' ? w : v;
  const value =
    t === 'z' || raw === undefined || raw === null || raw === '' ? undefined : (raw as PlainCell['value']);
  const formula = f ?? (F === undefined ? undefined : '');
  if (value === undefined && formula === undefined) return null;
  const isDate = t === 'n' && typeof z === 'string' && SheetJS.SSF.is_date(z);
  return { value, isError: t === 'e', isDate, formula, ...(typeof z === 'string' ? { format: z } : {}) };
}

function theirSheet(sheet: DenseSheet): ReadonlyMap<string, PlainCell> {
  const cells = new Map<string, PlainCell>();
  (sheet['!data'] ?? []).forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      const plain = cell ? theirCell(cell) : null;
      if (plain) cells.set(cellAddress(rowIndex, column), plain);
    });
  });
  return cells;
}

const NO_WORKSHEET: ReadonlySet<string> = new Set(['chart', 'macro', 'dialog']);

/** Chart, macro and dialog sheets left out, as our reader does. @throws whatever SheetJS throws */
export function theirCells(bytes: Uint8Array): PlainWorkbook {
  const workbook = quietly(() =>
    SheetJS.read(bytes.slice(), { dense: true, cellNF: true, sheetStubs: true, type: 'array' }),
  );
  const sheets = workbook.SheetNames.flatMap((name): [string, DenseSheet][] => {
    const sheet = workbook.Sheets[name] as DenseSheet | undefined;
    return sheet && !NO_WORKSHEET.has(sheet['!type'] ?? '') ? [[name, sheet]] : [];
  });
  return new Map(sheets.map(([name, sheet]) => [name, theirSheet(sheet)]));
}

function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}
