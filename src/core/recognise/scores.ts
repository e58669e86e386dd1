/** The score table (自评表). */
import { cellIn } from '../grid/lookup';
import type { Row } from '../grid/types';
import { squash } from '../text';
import { isCaptionRow } from './captions';
import { findTable, isRepeatedHeading } from './find-table';
import { type ScoreColumns, scoreRow, totalKind, writtenTotal } from './score-row';
import { SCORES } from './shapes';
import { type SheetView, textOf } from './sheet-view';
import type { ScoreRow, ScoreTable, WrittenTotal } from './types';

export function findScores(view: SheetView): ScoreTable | null {
  const found = findTable(view, SCORES);
  return found && { ...found, ...readRows(view, found.headingRow, found.columns) };
}

function readRows(
  view: SheetView,
  headingRow: number,
  columns: ScoreColumns,
): Pick<ScoreTable, 'rows' | 'totals'> {
  const rows: ScoreRow[] = [];
  const totals: WrittenTotal[] = [];
  let section: string | null = null;
  for (const row of view.sheet.rows) {
    if (row.index <= headingRow || row.cells.length === 0) continue;
    const of = totalKind(view, row, columns);
    if (of) {
      totals.push(writtenTotal(view, row, columns, of, section));
      continue;
    }
    if (isRepeatedHeading(row, SCORES) || isCaptionRow(row)) continue;
    const found = scoreRow(view, row, columns, rows.at(-1)?.code.value ?? null, section);
    if (found) {
      rows.push(found);
      if (squash(found.section.value) !== '') section = found.section.value;
    } else section = sectionCaption(view, row, columns) ?? section;
  }
  return { rows, totals };
}

/** A row that only names a section, as some tables part them; null for notes and signatures. */
function sectionCaption(view: SheetView, row: Row, columns: ScoreColumns): string | null {
  const column = columns.section?.column;
  if (column === undefined) return null;
  const text = textOf(view, cellIn(row, column)).trim();
  return text !== '' && text.length <= 40 && row.cells.length === 1 ? text : null;
}
