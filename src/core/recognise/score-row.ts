/** Which rows of the score table are items, and which are totals, section captions, signatures or notes. */
import { cellIn } from '../grid/lookup';
import type { Cell, Row } from '../grid/types';
import { isBlankText } from '../text';
import type { ColumnId } from '../vocabulary/columns';
import { BONUS_SUBTOTAL_WORDS, SUBTOTAL_WORDS, TOTAL_WORDS } from '../vocabulary/total-words';
import { codeOf } from './code';
import { numberEntry } from './entries';
import { fieldsOf } from './fields';
import { Words, plainHeading } from './heading-text';
import { type SheetView, placeOf, shownCell, textOf } from './sheet-view';
import type { Field, FoundColumn, ScoreRow, WrittenTotal } from './types';

export type ScoreColumns = Readonly<Partial<Record<ColumnId, FoundColumn>>>;

/** Where captions of totals stand. */
const CAPTION_COLUMNS: readonly ColumnId[] = ['code', 'section', 'title', 'content', 'standard'];

const KIND_BY_WORD = new Map<string, WrittenTotal['of']>([
  ...SUBTOTAL_WORDS.map((word) => [word, 'section'] as const),
  ...BONUS_SUBTOTAL_WORDS.map((word) => [word, 'bonus'] as const),
  ...TOTAL_WORDS.map((word) => [word, 'total'] as const),
]);

const KIND_WORDS = new Words([...KIND_BY_WORD.keys()]);

/** The kind of total that a row writes; null when it writes none. */
export function totalKind(view: SheetView, row: Row, columns: ScoreColumns): WrittenTotal['of'] | null {
  for (const id of CAPTION_COLUMNS) {
    const column = columns[id]?.column;
    const text = column === undefined ? '' : textOf(view, cellIn(row, column));
    const kind = kindOf(text);
    if (kind) return kind;
  }
  // A caption merged over several columns stands in the first, which may be one that nobody reads.
  return kindOf(textOf(view, row.cells[0]));
}

function kindOf(text: string): WrittenTotal['of'] | null {
  if (KIND_WORDS.has(text)) return KIND_BY_WORD.get(plainHeading(text)) ?? null;
  // "合计100", "小计 20分"
  const [, word] = /^(\D{2,8}?)\s*\d+(?:\.\d+)?分?$/.exec(text) ?? [];
  return word !== undefined && KIND_WORDS.has(word) ? (KIND_BY_WORD.get(plainHeading(word)) ?? null) : null;
}

/** The word that names a total, plain. */
export function totalWord(view: SheetView, row: Row, columns: ScoreColumns): string {
  const texts = CAPTION_COLUMNS.map((id) => textOf(view, cellUnder(row, columns[id])));
  const found = [...texts, textOf(view, row.cells[0])].find((text) => kindOf(text) !== null) ?? '';
  return plainHeading(found).replace(/\d.*$/, '');
}

export function writtenTotal(
  view: SheetView,
  row: Row,
  columns: ScoreColumns,
  of: WrittenTotal['of'],
  lastSection: string | null,
): WrittenTotal {
  const fields = fieldsOf(view, row, columns, undefined);
  const named = fields.text('section').value.trim();
  const section = named === '' || KIND_WORDS.has(named) ? lastSection : named;
  const self = fields.number('self');
  return {
    of,
    section: of === 'section' ? section : null,
    self,
    verified: columns.verified ? fields.number('verified') : null,
    points: fields.number('points'),
    isFormula: self.cell?.formula !== undefined,
  };
}

function cellUnder(row: Row, found: FoundColumn | undefined): Cell | undefined {
  return found && cellIn(row, found.column);
}

/** The section that shows beside a row: its own, a merged cell's, or the last one written above. */
function sectionField(
  view: SheetView,
  row: Row,
  columns: ScoreColumns,
  item: string,
  last: string | null,
): Field<string> {
  const column = columns.section?.column;
  if (column === undefined) {
    return { value: last ?? '', cell: undefined, place: { file: view.file, sheet: view.sheet.name, item } };
  }
  const shown = textOf(view, shownCell(view, row.index, column)).trim();
  return {
    value: shown === '' ? (last ?? '') : shown,
    cell: cellIn(row, column),
    place: placeOf(view, row.index, column, item),
  };
}

/**
 * The item that a row is about; null for any other row. An item has a code and says something beside it, or has no code
 * but a title with points, a score or a count.
 */
export function scoreRow(
  view: SheetView,
  row: Row,
  columns: ScoreColumns,
  previousCode: string | null,
  lastSection: string | null,
  further: readonly FoundColumn[] = [],
): ScoreRow | null {
  const codeCell = cellUnder(row, columns.code);
  const code = codeOf(codeCell, textOf(view, codeCell), previousCode);
  const title = titleField(view, row, columns, code);
  const says =
    !isBlankText(title.value) ||
    (!columns.title && !isBlankText(textOf(view, cellUnder(row, columns.content))));
  const counts = (['points', 'self', 'actual'] as const).some(
    (id) => numberEntry(cellUnder(row, columns[id]), view.date1904).kind !== 'blank',
  );
  if (isBlankText(code) ? !(says && counts) : !(says || counts)) return null;
  const fields = fieldsOf(view, row, columns, code);
  const codeField = fields.text('code');
  const column = columns.code?.column ?? columns.title?.column ?? columns.content?.column ?? 0;
  return {
    row: row.index,
    hidden: row.hidden,
    place: placeOf(view, row.index, column, code),
    code: { ...codeField, value: code },
    section: sectionField(view, row, columns, code, lastSection),
    title,
    content: fields.text('content'),
    points: fields.number('points'),
    standard: fields.text('standard'),
    actual: fields.number('actual'),
    target: fields.number('target'),
    self: fields.number('self'),
    deduction: columns.deduction ? fields.number('deduction') : null,
    reason: fields.text('reason'),
    evidence: fields.list('evidence'),
    verified: fields.number('verified'),
    verifiedNote: fields.text('verifiedNote'),
    further: further.map((column) => ({
      ...fieldsOf(view, row, { further: column }, code).number('further'),
      heading: column.heading,
    })),
  };
}

/** A title merged over the rows of several contents is that of each. */
function titleField(view: SheetView, row: Row, columns: ScoreColumns, item: string): Field<string> {
  const own = fieldsOf(view, row, columns, item).text('title');
  const column = columns.title?.column;
  if (own.value !== '' || column === undefined || view.sheet.merges.length === 0) return own;
  return { ...own, value: textOf(view, shownCell(view, row.index, column)) };
}
