/** The township's summary workbook: values and native formulas only; texts of villages stay texts. */
import { maskedWorkbook } from '../masked';
import type { WorkbookDesign } from '../types';
import type { SummaryContext } from './context';
import { evidenceSheet } from './evidence-sheet';
import { findingsSheet } from './findings-sheet';
import { itemsSheet } from './items-sheet';
import { missingSheet } from './missing-sheet';
import { notesSheet } from './notes-sheet';
import { overviewSheet } from './overview-sheet';

export type { SummaryContext } from './context';

export function summaryWorkbook(context: SummaryContext): WorkbookDesign {
  return maskedWorkbook({
    title: context.messages.summary.workbookTitle({ scheme: context.summary.scheme.title }),
    sheets: [
      overviewSheet(context),
      itemsSheet(context),
      evidenceSheet(context),
      findingsSheet(context),
      missingSheet(context),
      notesSheet(context),
    ],
    names: [],
    activeSheet: 0,
  });
}
