import { cellAt } from '../core/grid/lookup';
import type { Scalar } from '../core/grid/types';
import { plainHeading } from '../core/recognise/heading-text';
import type { ScoreTable } from '../core/recognise/types';
import { squash } from '../core/text';
import { type ColumnId, SCORE_COLUMNS } from '../core/vocabulary/columns';
import { SCORE_HEADINGS } from '../core/vocabulary/score-headings';
import { errorOr } from './cell-by-cell';
import { notThere, passedOn, texts, wrong } from './errors';
import { rowsByCode, scoresIn } from './one-table';
import { matrixOf } from './ranges';
import { type Result, type Spill, type Value, fitting, isBlank, isError, textOf } from './values';

/**
 * ZPT.ITEM: what the table says of items: a row for each code, a column for each heading. "" for a blank.
 * @param columns headings as the table or our template writes them; left out: 自评分
 */
export function item(scores: unknown, codes: unknown, columns?: unknown): Spill {
  const { scores: table, sheet } = scoresIn(scores);
  const rows = rowsByCode(table);
  const wanted = matrixOf(codes)?.flat() ?? [];
  const headings = matrixOf(columns)?.flat() ?? [SCORE_COLUMNS.self];
  const places = headings.map((heading) => columnOf(textOf(heading), table));
  if (wanted.length === 0) throw wrong(texts().noCode);
  const answer = (code: Value, column: number): Result => {
    if (isBlank(code)) return '';
    if (isError(code)) throw passedOn(code);
    const row = rows.get(squash(textOf(code)));
    if (!row) throw notThere(texts().unknownCode({ code: textOf(code) }));
    return resultOf(cellAt(sheet, row.row, column)?.value ?? null);
  };
  if (wanted.length === 1 && places.length === 1) return [[answer(wanted[0], places[0] ?? 0)]];
  return wanted.map((code) => places.map((column) => errorOr(() => answer(code, column))));
}

/** By the table's own heading, or by any word that heads the same column elsewhere. */
function columnOf(heading: string, { columns }: ScoreTable): number {
  const wanted = plainHeading(heading);
  const ids = Object.keys(columns) as ColumnId[];
  const id =
    ids.find((each) => plainHeading(columns[each]?.heading ?? '') === wanted) ??
    ids.find((each) => SCORE_HEADINGS[each].accepted.includes(wanted));
  const column = id && columns[id]?.column;
  if (column !== undefined) return column;
  const known = ids.map((each) => columns[each]?.heading ?? '').filter((word) => word !== '');
  throw wrong(texts().unknownColumn({ heading, known }));
}

function resultOf(value: Scalar): Result {
  if (value === null) return '';
  if (typeof value === 'object') return passedOn({ code: value.error });
  return typeof value === 'string' ? fitting(value) : value;
}
