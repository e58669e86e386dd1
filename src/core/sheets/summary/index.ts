/** The township's summary workbook: values and native formulas only; texts of villages stay texts. */
import { proposedIn, rectify } from '../../rectification/rectify';
import { maskedWorkbook } from '../masked';
import type { SheetDesign, WorkbookDesign } from '../types';
import type { SummaryContext } from './context';
import { catalogueSheet } from './catalogue-sheet';
import { evidenceSheet } from './evidence-sheet';
import { findingsSheet } from './findings-sheet';
import { gradesSheet } from './grades-sheet';
import { heatSheet } from './heat-sheet';
import { itemsSheet } from './items-sheet';
import { lastYearSheet } from './last-year-sheet';
import { missingSheet } from './missing-sheet';
import { notesSheet } from './notes-sheet';
import { overviewSheet } from './overview-sheet';
import { rectificationSheet } from './rectification-sheet';
import { stampSheet } from './stamp-sheet';
import { supervisionSheet } from './supervision-sheet';
import { verificationSheet } from './verification-sheet';

export type { SummaryContext } from './context';

export function summaryWorkbook(context: SummaryContext): WorkbookDesign {
  const given = (sheet: SheetDesign | null): readonly SheetDesign[] => (sheet ? [sheet] : []);
  const rectification = rectify({ ...context, previous: context.previous ?? null });
  const sheets = [
    overviewSheet(context),
    ...given(gradesSheet(context)),
    itemsSheet(context),
    ...given(heatSheet(context)),
    ...given(verificationSheet(context)),
    ...given(lastYearSheet(context)),
    evidenceSheet(context),
    ...given(catalogueSheet(context)),
    findingsSheet(context),
    ...given(supervisionSheet(context)),
    rectificationSheet(context, rectification),
    missingSheet(context),
  ];
  const notes = notesSheet(
    context,
    sheets.map(({ name }) => name),
  );
  return maskedWorkbook({
    title: context.messages.summary.workbookTitle({ scheme: context.summary.scheme.title }),
    sheets: [...sheets, notes, stampSheet(context, proposedIn(rectification))],
    names: [],
    activeSheet: 0,
  });
}
