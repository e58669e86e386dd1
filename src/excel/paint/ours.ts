/// <reference types="office-js" />
/**
 * Which sheets are ours. A hidden name of the workbook refers to each sheet we painted: it follows the sheet when it is
 * renamed or moved, can be looked up with the list of names in one batch, works in every version, and outlives saving in
 * WPS and LibreOffice, which drop the newer custom properties of sheets.
 */

const PAINTED = '_zpt_painted_';
const RESULTS = '_zpt_results';

export interface OurSheet {
  /** The hidden name. */
  readonly tag: string;
  /** The sheet it refers to; null when that is gone. */
  readonly sheet: string | null;
  readonly isResults: boolean;
}

/** @param names loaded with name and formula */
export function ourSheets(names: readonly Excel.NamedItem[]): readonly OurSheet[] {
  return names.flatMap(({ name, formula }): readonly OurSheet[] => {
    const isResults = name === RESULTS;
    return isResults || name.startsWith(PAINTED)
      ? [{ tag: name, sheet: sheetIn(String(formula)), isResults }]
      : [];
  });
}

/** "='校验结果'!$A:$XFD" */
function sheetIn(formula: string): string | null {
  const match = /^='((?:[^']|'')+)'!/.exec(formula) ?? /^=([^'!#]+)!/.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? null;
}

/** Sheet names differ by more than their case. */
export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A tag that no other sheet has. */
export function freeTag(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(PAINTED + String(number))) number += 1;
  return PAINTED + String(number);
}

export const RESULTS_TAG = RESULTS;

/** Queues the tag. The whole sheet is referred to, so that no deleted row or column takes the reference away. */
export function queueTag(workbook: Excel.Workbook, sheet: Excel.Worksheet, tag: string): void {
  workbook.names.add(tag, sheet.getRange()).visible = false;
}
