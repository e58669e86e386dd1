import { must } from '../define';
import { ExcelError, invalidArgument } from '../errors';
import type { SheetModel, WorkbookModel } from '../model';

/** By name, whatever its case, or by id. */
export const sheetNamed = (book: WorkbookModel, key: string): SheetModel | null =>
  book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null;

/** @throws ExcelError unless Excel would take the name for a sheet */
export function requireSheetName(book: WorkbookModel, value: unknown, own?: SheetModel): string {
  const name = must.text(value, 'name');
  if (
    name === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  )
    throw invalidArgument(`"${name}" cannot be a sheet's name`);
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw new ExcelError('ItemAlreadyExists', `there is a sheet "${name}"`);
  return name;
}

export function freeName(book: WorkbookModel, wanted: string): string {
  let name = wanted;
  for (let count = 2; book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()); count++)
    name = `${wanted.slice(0, 26)} (${String(count)})`;
  return name;
}
