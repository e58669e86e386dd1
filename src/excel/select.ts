/// <reference types="office-js" />
/** Brings a cell into view. */
import { parseAddress } from '../core/grid/address';
import { HostFailure, type CellAddress } from '../core/host/types';
import { inExcel } from './run';

/** Two batches, because a hidden sheet cannot be shown without changing it. @throws HostFailure */
export function selectCell({ sheet: name, cell }: CellAddress): Promise<void> {
  return inExcel(async (context) => {
    if (!parseAddress(cell)) throw new HostFailure('not-found', cell);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== 'Visible') throw new HostFailure('not-found', name);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
