/** The county's workbook (县汇总): values and native formulas only; texts of townships stay texts. */
import { maskedWorkbook } from '../masked';
import { headEntries, recordSheet } from '../summary/record-sheet';
import type { WorkbookDesign } from '../types';
import { checksSheet } from './checks-sheet';
import type { RollupContext } from './context';
import { findingsSheet } from './findings-sheet';
import { missingSheet } from './missing-sheet';
import { notesSheet } from './notes-sheet';
import { overviewSheet } from './overview-sheet';
import { ratesSheet } from './rates-sheet';
import { sumsSheet } from './sums-sheet';
import { supervisionSheet } from './supervision-sheet';
import { villagesSheet } from './villages-sheet';

export type { RollupContext } from './context';

export function rollupWorkbook(context: RollupContext): WorkbookDesign {
  const { rollUp, texts, madeOn } = context;
  const [villages, supervision] = [villagesSheet(context), supervisionSheet(context)];
  const shown = maskedWorkbook({
    title: texts.workbookTitle({ scheme: rollUp.title }),
    sheets: [
      overviewSheet(context),
      ratesSheet(context),
      ...(villages ? [villages] : []),
      checksSheet(context),
      ...(supervision ? [supervision] : []),
      missingSheet(context),
      findingsSheet(context),
      sumsSheet(context),
      notesSheet(context),
    ],
    names: [],
    activeSheet: 0,
  });
  const record = recordSheet(headEntries('townships', rollUp.scheme, madeOn));
  return { ...shown, sheets: [...shown.sheets, record] };
}
