/**
 * Some versions of Excel hand a blank cell over as 0. Where a 0 stands above the headings or in a column of words, and
 * nothing at all is blank, that is what happened, and scores of 0 can no longer be told from blanks: better no answer
 * than a wrong one. The sentence says how to write the formula so that blanks stay blank.
 */
import type { FoundTable } from '../core/recognise/types';
import type { ColumnId, RegisterColumn } from '../core/vocabulary/columns';
import { texts, wrong } from './errors';
import type { Range } from './ranges';
import { isBlank } from './values';

export const SCORE_WORDS: readonly ColumnId[] = [
  'title',
  'content',
  'standard',
  'reason',
  'evidence',
  'verifiedNote',
  'department',
];

export const REGISTER_WORDS: readonly RegisterColumn[] = ['name', 'kind', 'file', 'note'];

/**
 * @param ids columns that hold words
 * @throws CustomFunctions.Error #VALUE!
 */
export function refuseZerosForBlanks<C extends string>(
  range: Range,
  { columns, headingRow }: Pick<FoundTable<C>, 'columns' | 'headingRow'>,
  ids: readonly C[],
): void {
  const places = ids.flatMap((id) => columns[id]?.column ?? []);
  if (hasZerosForBlanks(range, headingRow, places)) throw wrong(texts().zerosForBlanks);
}

/** @param headingRow and `columns` as in the sheet that the range became */
export function hasZerosForBlanks(
  { values, top, left }: Range,
  headingRow: number,
  columns: readonly number[],
): boolean {
  if (values.some((line) => line.some(isBlank))) return false;
  const words = new Set(columns.map((column) => column - left));
  return values.some((line, down) =>
    line.some(
      (value, across) =>
        value === 0 && (top + down < headingRow || (top + down > headingRow && words.has(across))),
    ),
  );
}
