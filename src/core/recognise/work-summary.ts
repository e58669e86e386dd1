/** The 工作总结 sheet: the village's own words. */
import { isBlankText, squash } from '../text';
import { TABLES } from '../vocabulary/columns';
import { SUMMARY_HINT } from '../vocabulary/words';
import { plainHeading } from './heading-text';
import { type SheetView, placeOf, textOf } from './sheet-view';
import type { WorkSummary } from './types';

const NAME = /工作总结|自查报告|总结/;

/** Whether a sheet is the work summary, by its name. */
export function isWorkSummary({ sheet }: SheetView): boolean {
  return NAME.test(plainHeading(sheet.name));
}

export function readWorkSummary(view: SheetView): WorkSummary {
  const texts = view.sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const text = textOf(view, cell).trim();
      return isBlankText(text) || isCaption(text, cell.row) ? [] : [{ cell, text }];
    }),
  );
  const [longest] = [...texts].sort((a, b) => b.text.length - a.text.length);
  const lastCaption = [...view.sheet.rows]
    .reverse()
    .find(({ cells }) => cells.some((cell) => isCaption(textOf(view, cell).trim(), cell.row)));
  return {
    text: texts.map(({ text }) => text).join('\n'),
    place: longest
      ? placeOf(view, longest.cell.row, longest.cell.column)
      : placeOf(view, lastCaption ? lastCaption.index + 1 : 0, 0),
  };
}

/** The title on top, and what the template says of how to fill it in. */
function isCaption(text: string, row: number): boolean {
  if (text.startsWith(SUMMARY_HINT)) return true;
  return row <= 2 && text.length <= 60 && squash(text).endsWith(TABLES.summary);
}
