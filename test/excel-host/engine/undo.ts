/**
 * Calls that empty Excel's list of what can be undone, as documented for the versions that keep one for add-ins at all
 * (older versions may empty it at every change an add-in makes; that is not simulated).
 */
import type { Profile } from './profiles';

const EVERYWHERE: ReadonlySet<string> = new Set([
  'Workbook.insertWorksheetsFromBase64',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.copy',
  'Worksheet.delete',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);

const ON_THE_DESKTOP: ReadonlySet<string> = new Set([
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);

const ON_THE_WEB: ReadonlySet<string> = new Set([
  ...['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject', 'title'].map(
    (name) => `DocumentProperties.${name}`,
  ),
  'NamedItem.comment',
  'Worksheet.standardWidth',
]);

/** @param location "Worksheet.delete": a method that was called or a property that was set */
export function clearsUndo(location: string, { platform }: Profile): boolean {
  const here = platform === 'OfficeOnline' ? ON_THE_WEB : ON_THE_DESKTOP;
  return EVERYWHERE.has(location) || here.has(location);
}
