/// <reference types="office-js" />
/** Tells where the person's selection is. */
import type { CellAddress } from '../core/host/types';
import { inExcel } from './run';
import { register, remove } from './watch';

/**
 * Calls at once with the active cell, then whenever the selection moves. What the event says may be several areas, or a sheet
 * that is gone by now, so Excel is asked where the active cell is.
 * @returns ends it
 */
export function watchSelection(listener: (address: CellAddress) => void): () => void {
  let isOver = false;
  let asked = 0;
  const tell = async (): Promise<void> => {
    const own = ++asked;
    try {
      const address = await activeCell();
      // A later question has the newer answer.
      if (!isOver && own === asked) listener(address);
    } catch {
      // While a cell is being edited Excel does not say; the next move of the selection will.
    }
  };
  void tell();
  const registered = register((worksheets) => [
    worksheets.onSelectionChanged.add(tell),
    // Another sheet has a selection of its own, and nothing moves on it.
    worksheets.onActivated.add(tell),
  ]);
  return () => {
    isOver = true;
    void registered.then(remove);
  };
}

function activeCell(): Promise<CellAddress> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ address: true, worksheet: { name: true } });
    await context.sync();
    // "'自评表'!I14"
    return { sheet: cell.worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  });
}
