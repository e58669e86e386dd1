/** Captions such as 村名 and 填报人, with what is written beside them or after their colon. */
import type { Cell, Row } from '../grid/types';
import { isBlankText, squash } from '../text';
import {
  HEAD_CAPTIONS,
  OTHER_CAPTIONS,
  PREPARER_CAPTIONS,
  SIGNED_ON_CAPTIONS,
  TOTAL_CAPTIONS,
  VILLAGE_CAPTIONS,
} from '../vocabulary/captions';
import { dateEntry, numberEntry, numberMeant } from './entries';
import { Words, plainHeading } from './heading-text';
import { type SheetView, placeOf, textOf } from './sheet-view';
import type { DateEntry, Field, FoundTable, NumberEntry, Signoff } from './types';

const ALL = new Words([
  ...VILLAGE_CAPTIONS,
  ...PREPARER_CAPTIONS,
  ...HEAD_CAPTIONS,
  ...SIGNED_ON_CAPTIONS,
  ...TOTAL_CAPTIONS,
  ...OTHER_CAPTIONS,
]);

interface Captioned {
  readonly caption: string;
  /** What follows its colon in the same cell; "" for nothing, or only a line to write on. */
  readonly inside: string;
}

/** The caption that a text is or begins with, and those that follow in it: "村名：红星村  考核日期：". */
function captionsIn(text: string): readonly Captioned[] {
  if (!ALL.mayBegin(text)) return [];
  const [before = '', ...after] = text.normalize('NFKC').split(':');
  if (!ALL.has(before)) return [];
  const found: Captioned[] = [];
  let caption = before;
  let inside = '';
  after.forEach((part, at) => {
    const next = at < after.length - 1 ? captionAtEnd(part) : null;
    inside += next === null ? part : part.slice(0, part.length - next.length);
    if (next === null) {
      inside += at < after.length - 1 ? ':' : '';
      return;
    }
    found.push({ caption: plainHeading(caption), inside: answerIn(inside) });
    caption = next;
    inside = '';
  });
  return [...found, { caption: plainHeading(caption), inside: answerIn(inside) }];
}

/** The caption that a text ends with after white space, or is. */
function captionAtEnd(text: string): string | null {
  for (const { index } of text.matchAll(/(?:^|(?<=\s))\S/g)) {
    const rest = text.slice(index);
    if (ALL.has(rest)) return rest;
  }
  return null;
}

/** "" for a line to write on, or a date of which only the words are there. */
function answerIn(text: string): string {
  const answer = text.replace(/_+/g, ' ').trim();
  return squash(answer) === '年月日' ? '' : answer;
}

/** A row that begins with a caption is about who fills in or signs, never an item. */
export function isCaptionRow({ cells: [first] }: Row): boolean {
  return typeof first?.value === 'string' && captionsIn(first.value).length > 0;
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
    const found = typeof cell.value === 'string' && cell.value.length <= 120 ? captionsIn(cell.value) : [];
    return found.map(({ caption, inside }, at): Beside => {
      const place = { caption, row: row.index, column: cell.column };
      if (inside !== '') return { ...place, text: inside, cell };
      // Only the last one's answer may stand in the next cell.
      return at < found.length - 1
        ? { ...place, text: '', cell: undefined }
        : { ...place, ...nextTo(view, row, cell) };
    });
  });
}

function nextTo(view: SheetView, row: Row, { column }: Cell): Pick<Beside, 'text' | 'cell' | 'column'> {
  const merged = view.sheet.merges.find(({ top, left }) => top === row.index && left === column);
  const next = (merged?.right ?? column) + 1;
  const cell = row.cells.find((other) => other.column >= next && !isBlankText(textOf(view, other)));
  const text = textOf(view, cell).trim();
  const isAnswer = cell !== undefined && !ALL.has(text.split(/[:：]/)[0] ?? '') && answerIn(text) !== '';
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
export function villageField(view: SheetView, { headingRow }: FoundTable<string>): Field<string> | null {
  const above = answersIn(view).filter(({ row }) => row < headingRow);
  const field = textField(view, first(above, VILLAGE_CAPTIONS));
  return field && { ...field, value: field.value.replace(SEAL, '').trim() };
}

/** Where the seal goes: after the village's name. */
const SEAL = /[(（](?:盖章|公章|签章|章)[)）]\s*$/;

/** A total that stands beside a caption on top of the table, as "总得分：95"; null where there is none. */
export function totalOnTop(
  view: SheetView,
  { headingRow }: { headingRow: number },
): Field<NumberEntry> | null {
  const above = answersIn(view).filter(({ row, text }) => row < headingRow && text !== '');
  const found = first(above, TOTAL_CAPTIONS);
  if (!found) return null;
  const { row, column, cell, text } = found;
  const entry = numberEntry(cell, view.date1904);
  // After a caption in the same cell even a number is text.
  const meant = entry.kind === 'text' ? numberMeant(text) : null;
  return {
    value: meant ? { kind: 'number', value: meant } : entry,
    cell,
    place: placeOf(view, row, column),
  };
}

/** Who signs, from below the score table's headings. */
export function signoffOf(view: SheetView, { headingRow }: FoundTable<string>): Signoff {
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
