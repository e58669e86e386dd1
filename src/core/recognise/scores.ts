/** The score table (自评表): one, or several that share the items, below one another or on several sheets. */
import type { Row } from '../grid/types';
import { isBlankText, squash } from '../text';
import type { ColumnId } from '../vocabulary/columns';
import { FURTHER_SCORES } from '../vocabulary/score-headings';
import { isCaptionRow, totalOnTop } from './captions';
import { columnsNamed, findTable, isRepeatedHeading } from './find-table';
import { Words } from './heading-text';
import { type NamedTotal, type TablePart, totalsOfParts } from './part-totals';
import { type ScoreColumns, scoreRow, totalKind, totalWord, writtenTotal } from './score-row';
import { sectionCaption } from './section-caption';
import { SCORES } from './shapes';
import type { SheetView } from './sheet-view';
import type { FoundColumn, FoundTable, ScoreRow, ScoreTable, WrittenTotal } from './types';

const FURTHER = new Words(FURTHER_SCORES);

/** What one sheet says of scores. */
export interface SheetScores extends FoundTable<ColumnId> {
  readonly further: readonly FoundColumn[];
  /** The rows and totals between headings. */
  readonly between: readonly TablePart[];
  /** A total beside a caption above the headings. */
  readonly onTop: WrittenTotal | null;
}

/** The score table of one sheet. */
export function findScores(view: SheetView): ScoreTable | null {
  const found = readScores(view);
  return found && scoreTable(found, [found]);
}

export function readScores(view: SheetView): SheetScores | null {
  const found = findTable(view, SCORES);
  if (!found) return null;
  const further = found.others.filter(({ heading }) => FURTHER.has(heading));
  const between = readParts(view, found.headingRow, { columns: found.columns, further });
  return { ...found, further, between, onTop: writtenOnTop(view, found) };
}

/**
 * @param main the table that names most
 * @param all the tables of all sheets over which the items are spread, in the order of the sheets
 */
export function scoreTable(main: SheetScores, all: readonly SheetScores[]): ScoreTable {
  const { between: _between, onTop: _onTop, ...table } = main;
  const parts = all.flatMap(({ between }) => between);
  const totals = totalsOfParts(parts);
  const onTop = totals.some(({ of }) => of === 'total') ? [] : all.flatMap(({ onTop: top }) => top ?? []);
  return {
    ...table,
    rows: parts.flatMap(({ rows }) => rows),
    totals: [...onTop.slice(0, 1), ...totals],
    parts: all.filter((part) => part !== main),
  };
}

/**
 * The tables over which a village spread its items: those of other sheets that have scores and none of the rows of the
 * tables before. A sheet that repeats a row is a copy, or last year's: it is left alone.
 */
export function scoresBeside(main: SheetScores, found: readonly SheetScores[]): readonly SheetScores[] {
  const seen = new Set(keysOf(main));
  const beside = found.filter((other) => {
    const keys = keysOf(other);
    if (other === main || !other.columns.self || keys.length === 0) return other === main;
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  return beside;
}

/** What an item is known by across tables: numbers begin anew in each, so its words count. */
function keysOf({ between }: SheetScores): readonly string[] {
  return between.flatMap(({ rows }) =>
    rows.map(({ code, title, content }) => {
      const words = squash(title.value + content.value);
      return words === '' ? squash(code.value) : words;
    }),
  );
}

interface Headed {
  readonly columns: ScoreColumns;
  readonly further: readonly FoundColumn[];
}

function readParts(view: SheetView, headingRow: number, headed: Headed): readonly TablePart[] {
  let { columns, further } = headed;
  let rows: ScoreRow[] = [];
  let totals: NamedTotal[] = [];
  const parts: { rows: ScoreRow[]; totals: NamedTotal[] }[] = [{ rows, totals }];
  let last = headingRow;
  let section: string | null = null;
  let code: string | null = null;
  for (const row of view.sheet.rows) {
    if (row.index <= last || row.cells.length === 0) continue;
    const of = totalKind(view, row, columns);
    if (of) {
      totals.push({
        total: writtenTotal(view, row, columns, of, section),
        word: totalWord(view, row, columns),
      });
    } else if (isRepeatedHeading(row, SCORES)) {
      const next = headedBelow(view, row);
      if (next) ({ columns, further, headingRow: last } = next);
      [rows, totals] = [[], []];
      parts.push({ rows, totals });
    } else if (!isCaptionRow(row)) {
      const caption = sectionCaption(view, row, columns);
      const item: ScoreRow | null =
        caption === null ? scoreRow(view, row, columns, code, section, further) : null;
      if (item) {
        rows.push(item);
        code = item.code.value;
      }
      const named: string = item ? item.section.value : (caption ?? '');
      if (!isBlankText(named)) section = named;
    }
  }
  return parts;
}

/** The columns of headings that are repeated, perhaps in another order: of a page, or of a table that follows. */
function headedBelow(view: SheetView, row: Row): (Headed & { readonly headingRow: number }) | null {
  const found = columnsNamed(view, row, SCORES);
  return found && { ...found, further: found.others.filter(({ heading }) => FURTHER.has(heading)) };
}

function writtenOnTop(view: SheetView, table: FoundTable<ColumnId>): WrittenTotal | null {
  const self = totalOnTop(view, table);
  if (!self) return null;
  const { place } = self;
  return {
    of: 'total',
    section: null,
    self,
    verified: null,
    points: { value: { kind: 'blank' }, cell: undefined, place },
    isFormula: self.cell?.formula !== undefined,
  };
}
