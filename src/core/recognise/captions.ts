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
import { Words, plainHeading } from './heading-text';
import { type SheetView, placeOf, textOf } from './sheet-view';
import type { DateEntry, Field, ScoreTable, Signoff } from './types';

const ALL = new Words([
  ...VILLAGE_CAPTIONS,
  ...PREPARER_CAPTIONS,
  ...HEAD_CAPTIONS,
  ...SIGNED_ON_CAPTIONS,
  '考核期',
]);

/** The caption that a text is or begins with, and what follows its colon; null when it begins with none. */
function captionIn(text: string): { readonly caption: string; readonly inside: string } | null {
  if (!ALL.mayBegin(text)) return null;
  const [before = '', ...after] = text.normalize('NFKC').split(':');
  return ALL.has(before) ? { caption: plainHeading(before), inside: after.join(':').trim() } : null;
}

/** A row that begins with a caption is about who fills in or signs, never an item. */
export function isCaptionRow({ cells: [first] }: Row): boolean {
  return typeof first?.value === 'string' && captionIn(first.value) !== null;
}

interface Beside {
  readonly caption: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: Cell | undefined;
}

const known = new WeakMap<SheetView, readonly Beside[]>();

/** Every caption of a sheet with its answer; made once however many are asked for. */
function answersIn(view: SheetView): readonly Beside[] {
  const made = known.get(view) ?? view.sheet.rows.flatMap((row) => answersOf(view, row));
  known.set(view, made);
  return made;
}

/** "填报人：张三" in one cell, or the caption alone with the answer in the next cell (merged captions reach further). */
function answersOf(view: SheetView, row: Row): readonly Beside[] {
  return row.cells.flatMap((cell): readonly Beside[] => {
    const found = typeof cell.value === 'string' && cell.value.length <= 80 ? captionIn(cell.value) : null;
    if (!found) return [];
    const { caption, inside } = found;
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
  const isAnswer = cell !== undefined && !ALL.has(text.split(/[:：]/)[0] ?? '');
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
  const above = answersIn(view).filter(({ row }) => row < headingRow);
  return textField(view, first(above, VILLAGE_CAPTIONS));
}

/** Who signs, from below the score table's headings. */
export function signoffOf(view: SheetView, { headingRow }: ScoreTable): Signoff {
  const found = answersIn(view);
  const either = [
    ...found.filter(({ row }) => row > headingRow),
    ...found.filter(({ row }) => row < headingRow),
  ];
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
