/** Small workbooks for the stand-in's own tests, and words for what is expected. */
import { readFileSync } from 'node:fs';
import type { Cell, Scalar, Workbook } from '../../src/core/grid/types';
import { type OpenedExcel, openExcel, type OpenExcelOptions } from './node';

/** Sheets of values; text that begins with "=" is a formula without a value. */
export function book(sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      state: 'visible',
      rows: rows.map((values, index) => ({ index, hidden: false, cells: cells(values, index) })),
      merges: [],
      hiddenColumns: [],
      hyperlinks: [],
      isProtected: false,
    })),
    names: [],
    date1904: false,
    hasMacros: false,
    externalLinks: [],
  };
}

function cells(values: readonly Scalar[], row: number): readonly Cell[] {
  return values.flatMap((value, column): readonly Cell[] => {
    if (value === null) return [];
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return [isFormula ? { row, column, value: null, formula: value.slice(1) } : { row, column, value }];
  });
}

export function open(
  sheets: Parameters<typeof book>[0] = {
    甲: [
      ['项目', '得分'],
      ['宣传', 5],
      ['合计', '=SUM(B2:B2)'],
    ],
  },
  options: Omit<OpenExcelOptions, 'workbook'> = {},
): OpenedExcel {
  return openExcel({ workbook: book(sheets), ...options });
}

export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`samples/收回/${name}`));

/** Runs a batch on the first sheet. */
export function run<T>(
  { Excel }: OpenedExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getFirst(), context));
}

/** The error a batch ends with, as Excel describes it. */
export async function failure(work: Promise<unknown>): Promise<{ code: string; at: string }> {
  try {
    await work;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, at: debugInfo.errorLocation ?? '' };
  }
  return { code: 'none', at: '' };
}

/** Events come after the answer that caused them. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
