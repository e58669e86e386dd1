/** The summary workbook as designed, and what stands in its sheets. */
import { messagesIn } from '../../src/core/messages';
import type { Place } from '../../src/core/recognise/types';
import { summaryWorkbook } from '../../src/core/sheets/summary';
import type { SheetDesign, WorkbookDesign } from '../../src/core/sheets/types';
import type { Summary } from '../../src/core/summary/types';

export const link = ({ file = '', sheet, cell }: Place): string =>
  `${file}${cell === undefined ? '' : `#${sheet ?? ''}!${cell}`}`;

export function workbook(summary: Summary, language = 'zh-CN'): WorkbookDesign {
  return summaryWorkbook({ summary, messages: messagesIn(language), link, madeOn: '2023-01-16' });
}

export function sheetOf(design: WorkbookDesign, name: string): SheetDesign {
  const found = design.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no ${name} in ${design.sheets.map((sheet) => sheet.name).join()}`);
  return found;
}

/** Rows below the headings: values, results of formulas, dates as they are. */
export function rows({ rows: all }: SheetDesign): readonly (readonly unknown[])[] {
  return all
    .slice(3)
    .map(({ cells }) =>
      cells.map(({ value }) =>
        value !== null && typeof value === 'object' && 'formula' in value ? value.result : value,
      ),
    );
}

export const links = ({ rows: all }: SheetDesign): readonly string[] =>
  all.flatMap(({ cells }) => cells.flatMap(({ link: one }) => (one ? [one.target] : [])));
