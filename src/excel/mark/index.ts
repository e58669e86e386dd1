/// <reference types="office-js" />
/** Marks findings in the clerk's own workbook, and takes every mark away again. Protected sheets are never unprotected. */
import { HostFailure, type Mark, type Marked } from '../../core/host/types';
import { RESULTS_SHEET } from '../../core/sheets/results/results-sheet';
import type { SheetDesign } from '../../core/sheets/types';
import { type Step, step, write } from '../batch';
import { paintable, sheetSteps } from '../paint';
import { type OurSheet, RESULTS_TAG, sameSheet } from '../paint/ours';
import { inExcel } from '../run';
import { fillSteps } from './fills';
import { type PlacedMark, type Remarked, askRemarks, remarkSteps, unremarkSteps } from './remarks';
import { type Found, type MarkedSheet, search } from './search';

export interface Marking {
  readonly marks: readonly Mark[];
  readonly results: SheetDesign;
  /** Ids of sheets as they were read last. */
  readonly known: readonly string[];
}

/** Two batches: look for old marks, then everything else, for 50 rows or 50,000. @throws HostFailure */
export async function mark(marking: Marking): Promise<Marked> {
  try {
    return await markOnce(marking, true);
  } catch (error) {
    // A cell may have a note that this Excel does not show to add-ins, and then refuses a comment. Notes are an extra.
    if (!(error instanceof HostFailure) || error.reason !== 'other') throw error;
    return markOnce(marking, false);
  }
}

function markOnce({ marks, results, known }: Marking, withRemarks: boolean): Promise<Marked> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const found = await search(context, known);
    const standing = { ...found, sheets: found.sheets.map(({ sheet }) => sheet) };
    const existing = paintable(standing, results.name);
    const placed = placedMarks(marks, found.sheets);
    const open = placed.filter(({ on }) => on.takesFills);
    const remarked = await askRemarks(context, found.sheets);
    const staleTags = found.ours.filter(({ isResults }) => isResults && !existing);
    await write(context, [
      ...unmarkSteps(found, remarked),
      ...untagSteps(workbook, staleTags),
      ...sheetSteps(workbook, results, existing, RESULTS_TAG),
      ...bySheet(open).flatMap(([sheet, own]) => fillSteps(sheet, own)),
      ...(withRemarks ? remarkSteps(open, remarked) : []),
    ]);
    return { cells: open.length, protectedSheets: protectedNames(placed) };
  });
}

/** @throws HostFailure */
export function unmark(known: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const found = await search(context, known);
    const tags = found.ours.filter(({ isResults }) => isResults);
    const results = found.sheets.filter(({ sheet }) => isResultsSheet(sheet, tags)).map(({ sheet }) => sheet);
    if (results.length > 0 && found.isStructureProtected) throw new HostFailure('structure-protected');
    const remarked = await askRemarks(context, found.sheets);
    const steps = [
      ...unmarkSteps(found, remarked),
      ...untagSteps(workbook, tags),
      ...results.map((sheet) =>
        step(1, () => {
          sheet.delete();
        }),
      ),
    ];
    if (steps.length > 0) await write(context, steps);
    const left = found.sheets.find(
      ({ takesFills, takesRemarks, fills, ownRemarks }) =>
        (!takesFills && fills.length > 0) || (!takesRemarks && ownRemarks.length > 0),
    );
    if (left) throw new HostFailure('protected', left.sheet.name);
  });
}

/** A results sheet that the clerk renamed was renamed to be kept. */
function isResultsSheet(sheet: Excel.Worksheet, tags: readonly OurSheet[]): boolean {
  const isTagged = tags.some((tag) => tag.sheet !== null && sameSheet(tag.sheet, sheet.name));
  return isTagged && sameSheet(sheet.name, RESULTS_SHEET);
}

function unmarkSteps({ sheets }: Found, remarked: Remarked): readonly Step[] {
  return sheets.flatMap((one) => [
    ...(one.takesFills ? one.fills : []).map((fill) =>
      step(1, () => {
        fill.delete();
      }),
    ),
    ...unremarkSteps(one, remarked),
  ]);
}

function untagSteps({ names }: Excel.Workbook, tags: readonly OurSheet[]): readonly Step[] {
  return tags.map(({ tag }) =>
    step(2, () => {
      names.getItem(tag).delete();
    }),
  );
}

/** Marks on sheets that are gone since are left out. */
function placedMarks(marks: readonly Mark[], sheets: readonly MarkedSheet[]): readonly PlacedMark[] {
  const byName = new Map(sheets.map((one) => [one.sheet.name.toLowerCase(), one]));
  return marks.flatMap((one): readonly PlacedMark[] => {
    const on = byName.get(one.sheet.toLowerCase());
    return on ? [{ ...one, on }] : [];
  });
}

function bySheet(
  marks: readonly PlacedMark[],
): readonly (readonly [Excel.Worksheet, readonly PlacedMark[]])[] {
  const groups = new Map<Excel.Worksheet, PlacedMark[]>();
  for (const one of marks) {
    const group = groups.get(one.on.sheet);
    if (group) group.push(one);
    else groups.set(one.on.sheet, [one]);
  }
  return [...groups];
}

function protectedNames(marks: readonly PlacedMark[]): readonly string[] {
  return [...new Set(marks.flatMap(({ on }) => (on.takesFills ? [] : [on.sheet.name])))];
}
