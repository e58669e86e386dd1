/** The township's summary workbook: values and native formulas only; texts of villages stay texts. */
import { proposedIn, rectify } from '../../rectification/rectify';
import { maskedWorkbook } from '../masked';
import type { WorkbookDesign } from '../types';
import type { SummaryContext } from './context';
import { evidenceSheet } from './evidence-sheet';
import { findingsSheet } from './findings-sheet';
import { itemsSheet } from './items-sheet';
import { missingSheet } from './missing-sheet';
import { notesSheet } from './notes-sheet';
import { overviewSheet } from './overview-sheet';
import { rectificationSheet } from './rectification-sheet';
import { stampSheet } from './stamp-sheet';
import { supervisionSheet } from './supervision-sheet';

export type { SummaryContext } from './context';

export function summaryWorkbook(context: SummaryContext): WorkbookDesign {
  const supervision = supervisionSheet(context);
  const rectification = rectify({ ...context, previous: context.previous ?? null });
  return maskedWorkbook({
    title: context.messages.summary.workbookTitle({ scheme: context.summary.scheme.title }),
    sheets: [
      overviewSheet(context),
      itemsSheet(context),
      evidenceSheet(context),
      findingsSheet(context),
      ...(supervision ? [supervision] : []),
      rectificationSheet(context, rectification),
      missingSheet(context),
      notesSheet(context),
      stampSheet(context, proposedIn(rectification)),
    ],
    names: [],
    activeSheet: 0,
  });
}
