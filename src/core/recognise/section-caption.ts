/** Rows that only name a section, as some tables part them: "一、组织领导（20分）". */
import { cellIn } from '../grid/lookup';
import type { Cell, Row } from '../grid/types';
import { numberMeant } from './entries';
import { pointsInBrackets } from './heading-text';
import type { ScoreColumns } from './score-row';
import { type SheetView, textOf } from './sheet-view';

const LONGEST = 40;

const NUMBERED =
  /^(?:第?[一二三四五六七八九十]+(?:部分|[、.．:：章])|[(（][一二三四五六七八九十]+[)）]|[ⅠⅡⅢⅣⅤⅥIVX]+[、.．])\s*/;

/** The section that a row names and nothing else; null for items, notes and signatures. */
export function sectionCaption(view: SheetView, row: Row, columns: ScoreColumns): string | null {
  const [first, ...others] = row.cells;
  if (!first || typeof first.value !== 'string' || first.value.length > LONGEST) return null;
  const text = first.value.trim();
  if (isCaption(text, first.column, others, columns)) return nameIn(text);
  const column = columns.section?.column;
  if (column === undefined || others.length > 0) return null;
  const own = textOf(view, cellIn(row, column)).trim();
  return own === '' ? null : nameIn(own);
}

/**
 * Beside a number before it or points in brackets nothing may stand, and it stands to the left; beside both, what the
 * section is worth and adds up to.
 */
function isCaption(
  text: string,
  column: number,
  others: readonly Cell[],
  { points, self }: ScoreColumns,
): boolean {
  const isNumbered = NUMBERED.test(text);
  const hasPoints = /[)）】〕\]]$/.test(text) && pointsInBrackets(text) !== null;
  const isLeft = column < (points?.column ?? self?.column ?? Infinity);
  if (!(isNumbered && hasPoints) && !(isLeft && (isNumbered || hasPoints))) return false;
  return others.every(({ value, formula, column: at }) => {
    if (formula !== undefined || (typeof value === 'string' && value.trim() === '')) return true;
    if (!isNumbered || !hasPoints || at === self?.column) return false;
    return typeof value === 'number' || (typeof value === 'string' && numberMeant(value) !== null);
  });
}

/** The name alone, without its number and points. */
function nameIn(text: string): string {
  const name = text.replace(NUMBERED, '');
  return pointsInBrackets(name) === null
    ? name
    : name.replace(/[(（【〔[][^()（）]*[)）】〕\]]\s*$/, '').trim();
}
