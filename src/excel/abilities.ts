/// <reference types="office-js" />
/** What this Excel can do. The floor is ExcelApi 1.9; whatever is newer is asked for before it is used. */
import type { Abilities } from '../core/host/types';

/** Members we use that are newer than the floor, and the version of ExcelApi that brought them. */
const NEEDS = {
  comments: '1.10',
  rowHiddenEvents: '1.11',
  mergedAreas: '1.13',
  triggerSource: '1.14',
  nameEvents: '1.17',
  notes: '1.18',
} as const;

export type Newer = keyof typeof NEEDS;

export function has(feature: Newer): boolean {
  return (
    Office.context.requirements.isSetSupported('ExcelApi', NEEDS[feature]) &&
    // The client script we ship may be older than the Excel that runs it.
    (feature !== 'notes' || 'notes' in Excel.Worksheet.prototype)
  );
}

/** Excel in a browser limits what one batch may say and answer; desktop programs document no such limit. */
export function isOnTheWeb(): boolean {
  return String(Office.context.platform) === 'OfficeOnline';
}

export function abilities(): Abilities {
  return {
    edit: true,
    notes: has('notes') || has('comments'),
    // Excel on an iPad has no windows to open a workbook in.
    newWorkbook: String(Office.context.platform) !== 'iOS',
    charts: true,
  };
}
