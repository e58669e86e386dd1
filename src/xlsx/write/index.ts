/** Writes new workbooks from designs. A village's file is never read or saved again by the library used here. */
import type { WorkbookDesign } from '../../core/sheets/types';
import { finished } from './finish';
import { addSheet } from './sheet';

const PRODUCT = '自评通';

/** The bytes of an .xlsx file. Texts stay texts: nothing in a design but a formula can become a formula. */
export async function renderWorkbook(design: WorkbookDesign): Promise<Uint8Array> {
  // Only when something is written: reading and checking must not wait for a library of this size.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.title = design.title;
  workbook.creator = PRODUCT;
  workbook.lastModifiedBy = PRODUCT;
  workbook.calcProperties = { fullCalcOnLoad: true };
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: 0,
      activeTab: design.activeSheet,
      visibility: 'visible',
    },
  ];
  for (const sheet of design.sheets) await addSheet(workbook, sheet);
  for (const { name, refersTo } of design.names) workbook.definedNames.add(refersTo, name);
  return finished(new Uint8Array(await workbook.xlsx.writeBuffer()), design);
}
