/** Captions such as 村名 and 填报人, with what is written beside them or after their colon. */
import type { Cell, Row } from '../grid/types';
import { isBlankText } from '../text';
import {
  HEAD_CAPTIONS,
  PREPARER_CAPTIONS,
  SIGNED_ON_CAPTIONS,
  VILLAGE_CAPTIONS,
} from '../vocabulary/headings';
import { dateEntry } from './entries';
import { plainHeading } from './heading-text';
import { type SheetView, placeOf, textOf } from './sheet-view';
import type { DateEntry, Field, ScoreTable, Signoff } from './types';

const ALL: ReadonlySet<string> = new Set([
  ...VILLAGE_CAPTIONS,
  ...PREPARER_CAPTIONS,
  ...HEAD_CAPTIONS,
  ...SIGNED_ON_CAPTIONS,
  '考核期',
]);

/** A row that begins with a caption is about who fills in or signs, never an item. */
export function isCaptionRow(view: SheetView, row: Row): boolean {
  const [first] = row.cells;
  const [before = ''] = textOf(view, first).normalize('NFKC').split(':');
  return typeof first?.value === 'string' && ALL.has(plainHeading(before));
}

interface Beside {
  readonly caption: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: Cell | undefined;
}

/** "填报人：张三" in one cell, or the caption alone with the answer in the next cell (merged captions reach further). */
function answersIn(view: SheetView, row: Row): readonly Beside[] {
  return row.cells.flatMap((cell): Beside[] => {
    const text = textOf(view, cell);
    if (typeof cell.value !== 'string' || text.length > 80) return [];
    const [before = '', ...after] = text.normalize('NFKC').split(':');
    const caption = plainHeading(before);
    if (!ALL.has(caption)) return [];
    const inside = after.join(':').trim();
    const place = { caption, row: row.index, column: cell.column };
    if (inside !== '') return [{ ...place, text: inside, cell }];
    return [{ ...place, ...nextTo(view, row, cell) }];
  });
}

function nextTo(view: SheetView, row: Row, { column }: Cell): Pick<Beside, 'text' | 'cell' | 'column'> {
  const merged = view.sheet.merges.find(({ top, left }) => top === row.index && left === column);
  const next = (merged?.right ?? column) + 1;
  const cell = row.cells.find((other) => other.column >= next && !isBlankText(textOf(view, other)));
  const text = textOf(view, cell).trim();
  const isAnswer = cell !== undefined && !ALL.has(plainHeading(text.split(/[:：]/)[0] ?? ''));
  return isAnswer ? { text, cell, column: cell.column } : { text: '', cell: undefined, column: next };
}

function first(found: readonly Beside[], captions: readonly string[]): Beside | null {
  for (const caption of captions) {
    const match = found.find((beside) => beside.caption === caption);
    if (match) return match;
  }
  return null;
}

function textField(view: SheetView, found: Beside | null): Field<string> | null {
  return found && { value: found.text, cell: found.cell, place: placeOf(view, found.row, found.column) };
}

/** Who the village is, from above the score table; null when no caption is there. */
export function villageField(view: SheetView, { headingRow }: ScoreTable): Field<string> | null {
  const above = view.sheet.rows.filter(({ index }) => index < headingRow);
  return textField(
    view,
    first(
      above.flatMap((row) => answersIn(view, row)),
      VILLAGE_CAPTIONS,
    ),
  );
}

/** Who signs, from below the score table's headings. */
export function signoffOf(view: SheetView, { headingRow }: ScoreTable): Signoff {
  const found = view.sheet.rows
    .filter(({ index }) => index > headingRow)
    .flatMap((row) => answersIn(view, row));
  const above = view.sheet.rows
    .filter(({ index }) => index < headingRow)
    .flatMap((row) => answersIn(view, row));
  const either = [...found, ...above];
  const signed = first(either, SIGNED_ON_CAPTIONS);
  return {
    preparer: textField(view, first(either, PREPARER_CAPTIONS)),
    head: textField(view, first(either, HEAD_CAPTIONS)),
    date: signed && {
      value: signedOn(view, signed),
      cell: signed.cell,
      place: placeOf(view, signed.row, signed.column),
    },
  };
}

/** A date cell beside the caption, or the text after its colon. */
function signedOn(view: SheetView, { cell, row, column, text }: Beside): DateEntry {
  if (cell && typeof cell.value === 'number') return dateEntry(cell, view.date1904);
  return dateEntry({ row, column, value: text === '' ? null : text }, view.date1904);
}
