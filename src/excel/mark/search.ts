/// <reference types="office-js" />
/** Finds what we marked earlier, in one batch when the sheets are known and in two when they are not. */
import { has } from '../abilities';
import { type OurSheet, ourSheets, sameSheet } from '../paint/ours';
import { isTag } from './fills';
import { type Remark, isOwnRemark } from './remarks';

export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly takesFills: boolean;
  readonly takesRemarks: boolean;
  /** Our own conditional formats on it. */
  readonly fills: readonly Excel.ConditionalFormat[];
  readonly ownRemarks: readonly Remark[];
  /** The clerk's notes and comments: none is touched, and none of ours goes beside one. */
  readonly otherRemarks: readonly Remark[];
}

export interface Found {
  readonly sheets: readonly MarkedSheet[];
  readonly ours: readonly OurSheet[];
  readonly isStructureProtected: boolean;
}

/**
 * @param known ids of sheets as they were read last: they are looked through while the list of sheets is still on its way
 */
export async function search(context: Excel.RequestContext, known: readonly string[]): Promise<Found> {
  try {
    return await searchFrom(context, known);
  } catch (error) {
    const isGone = (error as { readonly code?: unknown }).code === 'ItemNotFound';
    if (!isGone || known.length === 0) throw error;
    // A known sheet was deleted since.
    return searchFrom(context, []);
  }
}

async function searchFrom(context: Excel.RequestContext, known: readonly string[]): Promise<Found> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load({ id: true, name: true, protection: { protected: true, options: true } });
  names.load('items/name,items/formula');
  protection.load('protected');
  const asked = new Map(known.map((id) => [id, ask(worksheets.getItem(id))]));
  await context.sync();
  const ours = ourSheets(names.items);
  // The results sheet is written anew or taken away as a whole.
  const results = ours.find(({ isResults }) => isResults)?.sheet ?? '';
  const others = worksheets.items.filter(({ id, name }) => !asked.has(id) && !sameSheet(name, results));
  for (const sheet of others) asked.set(sheet.id, ask(sheet));
  if (others.length > 0) await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => markedSheet(sheet, asked.get(sheet.id))),
    ours,
    isStructureProtected: protection.protected,
  };
}

interface Asked {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly notes: Excel.NoteCollection | null;
  readonly comments: Excel.CommentCollection | null;
}

function ask(sheet: Excel.Worksheet): Asked {
  const formats = sheet.getRange().conditionalFormats;
  formats.load({ type: true, customOrNullObject: { rule: { formula: true } } });
  const notes = has('notes') ? sheet.notes : null;
  notes?.load({ content: true });
  const comments = has('comments') ? sheet.comments : null;
  comments?.load({ content: true });
  return { formats, notes, comments };
}

function markedSheet(sheet: Excel.Worksheet, asked: Asked | undefined): MarkedSheet {
  const remarks: readonly Remark[] = [
    ...(asked?.notes?.items ?? []).map((note): Remark => ({ kind: 'note', remark: note })),
    ...(asked?.comments?.items ?? []).map((comment): Remark => ({ kind: 'comment', remark: comment })),
  ];
  const { protected: isProtected, options } = sheet.protection;
  return {
    sheet,
    // Whoever protects a sheet may leave formats or notes free.
    takesFills: !isProtected || options.allowFormatCells === true,
    takesRemarks: !isProtected || options.allowEditObjects === true,
    fills: (asked?.formats.items ?? []).filter(
      ({ customOrNullObject: custom }) => !custom.isNullObject && isTag(custom.rule.formula),
    ),
    ownRemarks: remarks.filter(isOwnRemark),
    otherRemarks: remarks.filter((remark) => !isOwnRemark(remark)),
  };
}
