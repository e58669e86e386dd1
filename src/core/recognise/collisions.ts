/**
 * Headings that stand over different columns in different tables (项目, 标准, 得分, 分数, 说明, 考核办法, …). The other headings,
 * the place and the values tell which; what they do not tell stays open and becomes a near miss. Source: headings of
 * published assessment tables, where "项目" is the section or the item, and "得分" the village's score or the township's.
 */
import { type Decimal, decimalFromCell } from '../decimal';
import { cellIn } from '../grid/lookup';
import type { ColumnId } from '../vocabulary/columns';
import { COLLIDING_HEADINGS, SCORE_HEADINGS } from '../vocabulary/score-headings';
import type { Settling } from './find-table';
import type { Heading } from './heading-lines';
import { numberMeant } from './entries';
import { type SheetView, textOf } from './sheet-view';

/** So many rows say what a column holds. */
const ROWS_LOOKED_AT = 60;
/** A way of checking is named in few letters (查资料、看现场); a standard is told in a sentence. */
const SHORT = 8;

const COLLIDING = new Set(COLLIDING_HEADINGS);
const SCORE_WORDS = new Set(['得分', '评分', '分数', '实得分', '考核得分', '考评得分', '该项得分']);
const CONTENT_WORDS = new Set(SCORE_HEADINGS.content.accepted);

type Scores = Settling<ColumnId>;

/** Most tables have no such heading, and then nothing is looked at. */
export function settleCollisions(settling: Scores): void {
  const free = settling.free().filter(({ plain }) => COLLIDING.has(plain) || CONTENT_WORDS.has(plain));
  if (free.length === 0) return;
  settleTitle(settling, free);
  settleStandard(settling, free);
  settlePoints(settling, free);
  settleScores(settling, free);
  settleNotes(settling, free);
  const department = free.find(({ plain }) => plain === '考核对象');
  if (department && !settling.columns.department) settling.take('department', department);
}

/** 项目 is the item where nothing else is, else the section to its left. Of two contents the left one is the item. */
function settleTitle({ columns, take }: Scores, free: readonly Heading[]): void {
  const item = free.find(({ plain }) => plain === '项目' || plain === '指标' || plain === '评比内容');
  if (item && !columns.title) take('title', item);
  else if (
    item?.plain === '项目' &&
    !columns.section &&
    columns.title &&
    item.column < columns.title.column
  ) {
    take('section', item);
  }
  const content = free.find(({ plain }) => CONTENT_WORDS.has(plain));
  const taken = columns.content;
  if (columns.title || !content || !taken) return;
  const first = content.column < taken.column;
  const other: Heading = {
    row: content.row,
    column: taken.column,
    text: taken.heading,
    plain: taken.heading,
  };
  take('title', first ? content : other);
  if (!first) take('content', content);
}

/** 标准 over numbers is what an item is worth or what is to be reached, over words how it is scored. */
function settleStandard(settling: Scores, free: readonly Heading[]): void {
  const { columns, take, view, headingRow } = settling;
  const standard = free.find(({ plain }) => plain === '标准');
  if (standard) {
    const { numbers, words } = valuesIn(view, headingRow, standard.column);
    if (words > numbers && !columns.standard) take('standard', standard);
    else if (numbers > words && !columns.points) take('points', standard);
    else if (numbers > words && !columns.target) take('target', standard);
  }
  const method = free.find(({ plain }) => plain === '考核办法');
  if (method && !columns.standard) {
    const { letters, words } = valuesIn(view, headingRow, method.column);
    if (words > 0 && letters / words > SHORT) take('standard', method);
  }
}

function settlePoints({ columns, take, view, headingRow }: Scores, free: readonly Heading[]): void {
  const points = free.find(({ plain }) => plain === '分数');
  if (!points || columns.points) return;
  const { numbers, words } = valuesIn(view, headingRow, points.column);
  if (numbers > 0 && words === 0) take('points', points);
}

/**
 * A score beside the village's own is the township's. Without one it is the village's, if it is the only score there is and
 * no row has more than its points.
 */
function settleScores(settling: Scores, free: readonly Heading[]): void {
  const { columns, take, view, headingRow } = settling;
  const open = free.filter(
    ({ plain, column }) => SCORE_WORDS.has(plain) && column !== columns.points?.column,
  );
  const [first] = open;
  if (!first) return;
  if (columns.self) {
    if (!columns.verified)
      take('verified', open.find(({ column }) => column > (columns.self?.column ?? 0)) ?? first);
    return;
  }
  if (columns.verified || !columns.points || open.length > 1) return;
  const { numbers, words } = valuesIn(view, headingRow, first.column);
  if (numbers > words && isWithinPoints(view, headingRow, first.column, columns.points.column)) {
    take('self', first);
  }
}

/** 说明 to the right of the township's score is the township's, after the village's own score the village's. */
function settleNotes({ columns, take }: Scores, free: readonly Heading[]): void {
  for (const note of free.filter(({ plain }) => plain === '说明' || plain === '原因')) {
    const { self, verified } = columns;
    if (verified && note.column > verified.column && (!self || verified.column > self.column)) {
      if (!columns.verifiedNote) take('verifiedNote', note);
    } else if (self && note.column > self.column && !columns.reason) take('reason', note);
  }
}

interface Values {
  readonly numbers: number;
  readonly words: number;
  /** Letters of all the words. */
  readonly letters: number;
}

function valuesIn(view: SheetView, headingRow: number, column: number): Values {
  let [numbers, words, letters] = [0, 0, 0];
  for (const row of rowsBelow(view, headingRow)) {
    const cell = cellIn(row, column);
    const text = textOf(view, cell).trim();
    if (text === '') continue;
    if (typeof cell?.value === 'number' || numberMeant(text)) numbers += 1;
    else {
      words += 1;
      letters += text.length;
    }
  }
  return { numbers, words, letters };
}

function isWithinPoints(view: SheetView, headingRow: number, score: number, points: number): boolean {
  return rowsBelow(view, headingRow).every((row) => {
    const [own, most] = [score, points].map((column) => numberAt(view, row, column));
    return !own || !most || own.lte(most);
  });
}

type SheetRow = SheetView['sheet']['rows'][number];

function numberAt(view: SheetView, row: SheetRow, column: number): Decimal | null {
  const cell = cellIn(row, column);
  return typeof cell?.value === 'number' ? decimalFromCell(cell.value) : numberMeant(textOf(view, cell));
}

function rowsBelow({ sheet }: SheetView, headingRow: number): readonly SheetRow[] {
  const first = sheet.rows.findIndex(({ index }) => index > headingRow);
  return first < 0 ? [] : sheet.rows.slice(first, first + ROWS_LOOKED_AT);
}
