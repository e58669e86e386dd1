/// <reference types="office-js" />
/** One design into one worksheet: a new one, or one of ours that is cleared first. */
import type { SheetDesign } from '../../core/sheets/types';
import { type SheetOf, type Step, step } from '../batch';
import { cellSteps } from './cells';
import { heightSteps, linkSteps, mergeSteps, viewSteps, widthSteps } from './lines';
import { lookSteps } from './looks';
import { chartSteps, pageSteps } from './page';
import { formatSteps, validationSteps } from './rules';

const STATES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * The order matters: values before links, links before looks, widths before heights, hidden at last.
 * @param columns that we painted before, whose widths stay
 */
export function paintSteps(sheet: SheetOf, design: SheetDesign, columns = 0): readonly Step[] {
  return [
    ...cellSteps(sheet, design),
    ...linkSteps(sheet, design),
    ...mergeSteps(sheet, design),
    ...widthSteps(sheet, design, columns),
    ...lookSteps(sheet, design),
    ...heightSteps(sheet, design),
    ...validationSteps(sheet, design),
    ...formatSteps(sheet, design),
    ...viewSteps(sheet, design),
    ...pageSteps(sheet, design),
    ...chartSteps(sheet, design),
    ...(design.state === 'visible'
      ? []
      : [
          step(1, () => {
            sheet().visibility = STATES[design.state];
          }),
        ]),
  ];
}

/**
 * Takes everything off a sheet that we painted. The sheet itself stays, and with it what refers to it.
 * @param charts that stand on it
 */
export function clearStep(
  sheet: Excel.Worksheet,
  { rows, widths }: SheetDesign,
  charts: readonly Excel.Chart[],
): Step {
  const lastRow = rows.reduce((last, { row }) => Math.max(last, row), 0);
  return step(12 + charts.length, () => {
    for (const chart of charts) chart.delete();
    sheet.autoFilter.remove();
    sheet.freezePanes.unfreeze();
    const range = sheet.getRange();
    range.unmerge();
    range.clear('All');
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.format.autofitRows();
    // What the person hid would hide a part of the new sheet.
    const painted = sheet.getRangeByIndexes(0, 0, lastRow + 1, Math.max(1, widths.length));
    painted.rowHidden = false;
    painted.columnHidden = false;
  });
}

/** Only a sheet that we have just added. */
export function protectStep(sheet: SheetOf): Step {
  return step(2, () => {
    sheet().protection.protect({
      allowAutoFilter: true,
      allowSort: true,
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
  });
}
