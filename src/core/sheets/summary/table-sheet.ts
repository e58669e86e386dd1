/** The frame that the summary's sheets share. Widths that people set in the last summary are kept. */
import { type TableSheet, framedTable } from '../layout/table';
import type { SheetDesign } from '../types';
import { type SummaryContext, pageFooter } from './context';
import { keptWidths } from './kept-widths';

export function tableSheet(table: TableSheet, context: SummaryContext): SheetDesign {
  const { summary, messages } = context;
  return framedTable(
    { ...table, widths: keptWidths(table.name, table.headings, table.widths, context) },
    {
      warning: summary.scheme.illustrative ? messages.summary.illustrative : null,
      pageFooter: pageFooter(context),
    },
  );
}
