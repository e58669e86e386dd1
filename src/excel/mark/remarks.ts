/// <reference types="office-js" />
/** What was found, beside the cell: as notes, or as comments where Excel has no notes for add-ins yet. */
import { cellAddress, parseAddress } from '../../core/grid/address';
import type { Mark } from '../../core/host/types';
import { has } from '../abilities';
import { type Step, step } from '../batch';
import type { MarkedSheet } from './search';

/** Ours are known by their first line. */
const HEAD = '【自评通】';

/** Nobody opens more notes than these, and each is a call of its own; the results sheet has every finding. */
const MOST_REMARKS = 200;

export type Remark =
  | { readonly kind: 'note'; readonly remark: Excel.Note }
  | { readonly kind: 'comment'; readonly remark: Excel.Comment };

export const isOwnRemark = ({ remark }: Remark): boolean => remark.content.startsWith(HEAD);

export interface Remarked {
  /** "sheet's id!I14" of cells that have a remark of the clerk's. */
  readonly taken: ReadonlySet<string>;
  /** Comments of ours that somebody answered: the answers are the clerk's, so the comment stays. */
  readonly answered: ReadonlySet<Excel.Comment>;
}

const NOTHING: Remarked = { taken: new Set(), answered: new Set() };

export const placeOf = (sheet: Excel.Worksheet, cell: string): string => `${sheet.id}!${cell}`;

/** One more batch, only in workbooks that have remarks whose place or answers must be known. */
export async function askRemarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<Remarked> {
  const located = sheets.flatMap(({ sheet, otherRemarks }) =>
    otherRemarks.map(({ remark }) => {
      const range = remark.getLocation();
      range.load('rowIndex,columnIndex');
      return { sheet, range };
    }),
  );
  const comments = sheets.flatMap(({ ownRemarks }) =>
    ownRemarks.flatMap((own) => (own.kind === 'comment' ? [own.remark] : [])),
  );
  for (const { replies } of comments) replies.load('items/id');
  if (located.length + comments.length === 0) return NOTHING;
  await context.sync();
  return {
    taken: new Set(
      located.map(({ sheet, range }) => placeOf(sheet, cellAddress(range.rowIndex, range.columnIndex))),
    ),
    answered: new Set(comments.filter(({ replies }) => replies.items.length > 0)),
  };
}

export interface PlacedMark extends Mark {
  readonly on: MarkedSheet;
}

export function remarkSteps(marks: readonly PlacedMark[], { taken }: Remarked): readonly Step[] {
  if (!has('notes') && !has('comments')) return [];
  const free = marks.filter(
    ({ on, cell, text }) =>
      on.takesRemarks && text !== '' && parseAddress(cell) && !taken.has(placeOf(on.sheet, cell)),
  );
  return free.slice(0, MOST_REMARKS).map(({ on, cell, text }) => {
    const content = `${HEAD}\n${text}`;
    return step(
      3,
      () => {
        if (has('notes')) on.sheet.notes.add(cell, content);
        else on.sheet.comments.add(on.sheet.getRange(cell), content);
      },
      content.length * 3,
    );
  });
}

/** Takes ours away from a sheet. */
export function unremarkSteps(
  { ownRemarks, takesRemarks }: MarkedSheet,
  { answered }: Remarked,
): readonly Step[] {
  if (!takesRemarks) return [];
  return ownRemarks.flatMap((own) =>
    own.kind === 'comment' && answered.has(own.remark)
      ? []
      : [
          step(1, () => {
            own.remark.delete();
          }),
        ],
  );
}
