/** Every check there is, in the order in which findings of one cell are read. */
import { evidenceSharedBetweenVillages } from './batch/evidence-shared-between-villages';
import { evidenceSimilarPicture } from './batch/evidence-similar-picture';
import { summarySimilar } from './batch/summary-similar';
import { villageDuplicate } from './batch/village-duplicate';
import { villageMissing } from './batch/village-missing';
import { villageUnknown } from './batch/village-unknown';
import { fileUnreadable } from './before/file-unreadable';
import { notSubmission } from './before/not-submission';
import { schemeMissing } from './before/scheme-missing';
import { caseMajor } from './evidence/case-major';
import { caseOverdue } from './evidence/case-overdue';
import { dateNotDate } from './evidence/date-not-date';
import { documentNumberMissing } from './evidence/document-number-missing';
import { evidenceFileEmpty } from './evidence/evidence-file-empty';
import { evidenceFileMissing } from './evidence/evidence-file-missing';
import { evidenceFileOutside } from './evidence/evidence-file-outside';
import { evidenceFileType } from './evidence/evidence-file-type';
import { evidenceFileUnlisted } from './evidence/evidence-file-unlisted';
import { evidenceIncomplete } from './evidence/evidence-incomplete';
import { evidenceMissing } from './evidence/evidence-missing';
import { evidenceOutOfPeriod } from './evidence/evidence-out-of-period';
import { evidenceReused } from './evidence/evidence-reused';
import { evidenceTooFew } from './evidence/evidence-too-few';
import { evidenceUnknownNumber } from './evidence/evidence-unknown-number';
import { evidenceUnused } from './evidence/evidence-unused';
import { ledgerDates } from './evidence/ledger-dates';
import { ledgerDuplicate } from './evidence/ledger-duplicate';
import { ledgerIncomplete } from './evidence/ledger-incomplete';
import { ledgerInconsistent } from './evidence/ledger-inconsistent';
import { ledgerState } from './evidence/ledger-state';
import { ledgerValues } from './evidence/ledger-values';
import { personalData } from './evidence/personal-data';
import { rectificationIncomplete } from './evidence/rectification-incomplete';
import { rectificationOverdue } from './evidence/rectification-overdue';
import { signoffMissing } from './evidence/signoff-missing';
import { summaryMissing } from './evidence/summary-missing';
import { summaryTooShort } from './evidence/summary-too-short';
import { fileExternalLinks } from './file/file-external-links';
import { fileHasMacros } from './file/file-has-macros';
import { cellTextCut } from './file/cell-text-cut';
import { fileLegacyFormat } from './file/file-legacy-format';
import type { CheckPage } from './page';
import { actualNotUnderstood } from './rows/actual-not-understood';
import { naNotAllowed } from './rows/na-not-allowed';
import { naWithoutDeclaration } from './rows/na-without-declaration';
import { numberNotNumber } from './rows/number-not-number';
import { reasonMissing } from './rows/reason-missing';
import { scoreDeductionMismatch } from './rows/score-deduction-mismatch';
import { scoreDiffersFromRule } from './rows/score-differs-from-rule';
import { scoreMissing } from './rows/score-missing';
import { scoreNotNumber } from './rows/score-not-number';
import { scoreOutOfRange } from './rows/score-out-of-range';
import { scoreStep } from './rows/score-step';
import { verifiedDiffers } from './rows/verified-differs';
import { scoreByOthers } from './rows/score-by-others';
import { verifiedNotCounted } from './rows/verified-not-counted';
import { verifiedOutOfRange } from './rows/verified-out-of-range';
import { verifiedRaised } from './rows/verified-raised';
import { vetoTriggered } from './rows/veto-triggered';
import { columnMissing } from './structure/column-missing';
import { itemChanged } from './structure/item-changed';
import { itemDuplicate } from './structure/item-duplicate';
import { itemMatchedByText } from './structure/item-matched-by-text';
import { itemMissing } from './structure/item-missing';
import { itemUnknown } from './structure/item-unknown';
import { rowsHidden } from './structure/rows-hidden';
import { schemeMismatch } from './structure/scheme-mismatch';
import { sheetHidden } from './structure/sheet-hidden';
import { tableMissing } from './structure/table-missing';
import { allFullMarks } from './totals/all-full-marks';
import { bonusOverCap } from './totals/bonus-over-cap';
import { scoreChangedFromLastYear } from './totals/score-changed-from-last-year';
import { subtotalMismatch } from './totals/subtotal-mismatch';
import { totalMismatch } from './totals/total-mismatch';
import { totalNotFormula } from './totals/total-not-formula';
import { totalStale } from './totals/total-stale';
import type { BatchCheck, Check } from './types';

const fileChecks: readonly Check[] = [fileHasMacros, fileExternalLinks, fileLegacyFormat, cellTextCut];

const structureChecks: readonly Check[] = [
  tableMissing,
  columnMissing,
  schemeMismatch,
  itemMissing,
  itemDuplicate,
  itemUnknown,
  itemMatchedByText,
  itemChanged,
  rowsHidden,
  sheetHidden,
];

const rowsChecks: readonly Check[] = [
  scoreMissing,
  scoreNotNumber,
  numberNotNumber,
  scoreOutOfRange,
  scoreStep,
  scoreDeductionMismatch,
  scoreDiffersFromRule,
  actualNotUnderstood,
  reasonMissing,
  naNotAllowed,
  naWithoutDeclaration,
  vetoTriggered,
  verifiedOutOfRange,
  verifiedNotCounted,
  verifiedDiffers,
  verifiedRaised,
  scoreByOthers,
];

const totalsChecks: readonly Check[] = [
  totalMismatch,
  subtotalMismatch,
  totalNotFormula,
  totalStale,
  bonusOverCap,
  allFullMarks,
  scoreChangedFromLastYear,
];

const evidenceChecks: readonly Check[] = [
  evidenceMissing,
  evidenceTooFew,
  evidenceUnknownNumber,
  evidenceIncomplete,
  dateNotDate,
  evidenceOutOfPeriod,
  documentNumberMissing,
  evidenceUnused,
  evidenceReused,
  ledgerInconsistent,
  ledgerIncomplete,
  ledgerValues,
  ledgerDates,
  ledgerState,
  ledgerDuplicate,
  evidenceFileOutside,
  evidenceFileMissing,
  evidenceFileEmpty,
  evidenceFileType,
  evidenceFileUnlisted,
  summaryMissing,
  summaryTooShort,
  signoffMissing,
  rectificationIncomplete,
  rectificationOverdue,
  caseOverdue,
  caseMajor,
  personalData,
];

export const allChecks: readonly Check[] = [
  ...fileChecks,
  ...structureChecks,
  ...rowsChecks,
  ...totalsChecks,
  ...evidenceChecks,
];

export const allBatchChecks: readonly BatchCheck[] = [
  villageUnknown,
  villageDuplicate,
  villageMissing,
  evidenceSharedBetweenVillages,
  evidenceSimilarPicture,
  summarySimilar,
];

/** What `assess` itself reports when no check can run. */
export const beforeChecks: readonly CheckPage[] = [fileUnreadable, notSubmission, schemeMissing];
