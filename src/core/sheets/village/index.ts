/** The workbook that one village fills in. */
import '../../messages/villages';
import type { Messages } from '../../messages';
import type { Scheme } from '../../scheme/types';
import type { WorkbookDesign } from '../types';
import { guideSheet } from './guide-sheet';
import { ledgerSheets } from './ledger-sheets';
import { registerSheet } from './register-sheet';
import { scoreSheet } from './score-sheet';
import { snapshotSheet } from './snapshot-sheet';
import { workSummarySheet } from './summary-sheet';

/** Index of 自评表, which shows when the workbook opens. */
const SCORES = 1;

/**
 * A workbook that works by itself in any spreadsheet program: native validations, formulas and formats, and the scheme
 * in its very hidden snapshot.
 * @param village its name as the roster spells it
 */
export function villageWorkbook(scheme: Scheme, village: string, messages: Messages): WorkbookDesign {
  return {
    title: messages.sheets.village.workbookTitle({ village, scheme: scheme.title }),
    sheets: [
      guideSheet(scheme, village, messages),
      scoreSheet(scheme, village, messages),
      registerSheet(scheme, village, messages),
      ...ledgerSheets(scheme, village, messages),
      workSummarySheet(scheme, village, messages),
      snapshotSheet(scheme, village),
    ],
    names: [],
    activeSheet: SCORES,
  };
}
