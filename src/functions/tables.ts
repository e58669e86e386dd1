/** The ranges of a village's workbook, understood: what the functions that look at whole tables begin with. */
import type { Sheet, Workbook } from '../core/grid/types';
import { recognise } from '../core/recognise';
import { findTable } from '../core/recognise/find-table';
import { CASES, PROJECTS, RECTIFICATIONS } from '../core/recognise/shapes';
import type { SheetView } from '../core/recognise/sheet-view';
import type { FoundTable, ScoreTable, Submission } from '../core/recognise/types';
import type { Scheme } from '../core/scheme/types';
import { squash } from '../core/text';
import { type ColumnId, SCORE_COLUMNS, TABLES } from '../core/vocabulary/columns';
import { withScheme } from '../core/with-scheme';
import { withDistinctCodes } from './distinct-codes';
import { notThere, texts, wrong } from './errors';
import { type Range, datedSheetOf, placed, sheetOf, tableOf, workbookOf } from './ranges';
import { isSettings, schemeFrom } from './scheme-range';
import { standInFor } from './stand-in';
import type { Matrix } from './values';
import { REGISTER_WORDS, SCORE_WORDS, refuseZerosForBlanks } from './zeros-for-blanks';

/** Ranges as they were given; null: left out. */
export interface TableRanges {
  readonly scores: Range | null;
  readonly register?: Range | null;
  readonly scheme?: Matrix | null;
  /** Ledgers and 设置, told apart by their headings. */
  readonly more?: readonly Range[];
}

export interface Tables {
  readonly workbook: Workbook;
  readonly submission: Submission;
  readonly scores: ScoreTable;
  readonly scheme: Scheme;
  /** No scheme was given: the table's own codes and points stand in for it. */
  readonly isStandIn: boolean;
  /** Without a scheme: items with 不涉及 of which nothing says what it is worth. */
  readonly unclear: number;
  /** The range of each sheet of `workbook`, by the sheet's name. */
  readonly ranges: ReadonlyMap<string, Range>;
}

/**
 * Ranges that a repeated argument gives; those left out are dropped.
 * @param addresses of the repeated argument, where Excel says them
 */
export function moreRanges(given: unknown, addresses: readonly unknown[] = []): readonly Range[] {
  if (!Array.isArray(given)) return [];
  // One range for itself, or a list of ranges.
  const isRange = given.some((row: unknown) => Array.isArray(row) && !row.some(Array.isArray));
  return (isRange ? [given] : given).flatMap((each: unknown, at) => {
    const matrix = tableOf(each);
    return matrix ? [placed(matrix, addresses[at])] : [];
  });
}

/**
 * @throws CustomFunctions.Error #N/A when the first range holds no score table, #VALUE! when another one is not what it
 * should be
 */
export function readTables({ scores, register = null, scheme = null, more = [] }: TableRanges): Tables {
  const ranges = new Map<string, Range>();
  const sheets: Sheet[] = [];
  const add = (name: string, range: Range, sheet: Sheet): void => {
    ranges.set(name, range);
    sheets.push(sheet);
  };
  if (!scores) throw notThere(texts().noTable);
  add(TABLES.scores, scores, sheetOf(TABLES.scores, scores));
  if (register) add(TABLES.register, register, datedSheetOf(TABLES.register, register));
  for (const range of more.filter(({ values }) => !isSettings(values))) {
    const name = ledgerName(range);
    if (ranges.has(name)) throw wrong(texts().twice({ name }));
    add(name, range, datedSheetOf(name, range));
  }
  const workbook = workbookOf(sheets);
  const submission = recognise(workbook, '');
  const table = submission.scores;
  if (table?.sheet !== TABLES.scores) throw notThere(texts().noTable);
  if (register && submission.register?.sheet !== TABLES.register) throw wrong(texts().noRegister);
  refuseZerosForBlanks(scores, table, SCORE_WORDS);
  if (register && submission.register) refuseZerosForBlanks(register, submission.register, REGISTER_WORDS);
  const understood = { workbook, submission, scores: table, ranges };
  if (!scheme) return withStandIn(understood);
  const settings = more.map(({ values }) => values).filter(isSettings);
  const given = schemeFrom(scheme, settings);
  const named = withScheme(submission, given);
  return {
    ...understood,
    submission: named,
    scores: named.scores ?? table,
    scheme: given,
    isStandIn: false,
    unclear: 0,
  };
}

/** @throws CustomFunctions.Error #VALUE! for a range that is no ledger */
function ledgerName(range: Range): string {
  const view: SheetView = { file: '', sheet: sheetOf('', range), date1904: false };
  const found = [PROJECTS, CASES, RECTIFICATIONS]
    .map((shape) => findTable<string>(view, shape))
    .reduce((best, table) => (sizeOf(table) > sizeOf(best) ? table : best), null);
  if (!found) throw wrong(texts().noLedger);
  return TABLES[found.table];
}

function sizeOf(table: FoundTable<string> | null): number {
  return table ? Object.keys(table.columns).length : 0;
}

function withStandIn(given: Pick<Tables, 'workbook' | 'submission' | 'scores' | 'ranges'>): Tables {
  const [sheet, ...others] = given.workbook.sheets;
  if (!sheet) throw notThere(texts().noTable);
  requireColumns(given.scores, ['code', 'points', 'self']);
  const distinct = withDistinctCodes(sheet, given.scores);
  const workbook = distinct === sheet ? given.workbook : workbookOf([distinct, ...others]);
  const submission = distinct === sheet ? given.submission : recognise(workbook, '');
  const scores = submission.scores ?? given.scores;
  return { ...given, workbook, submission, scores, ...standInFor(scores, distinct), isStandIn: true };
}

/** What a total needs. @throws CustomFunctions.Error #N/A */
export function requireScores({ scores, scheme, unclear }: Tables): void {
  requireColumns(scores, ['code', 'self']);
  const known = new Set(scheme.items.map(({ code }) => squash(code)));
  if (!scores.rows.some(({ code }) => known.has(squash(code.value)))) throw notThere(texts().otherScheme);
  if (unclear > 0) throw notThere(texts().unclear({ count: String(unclear) }));
}

export function requireColumns({ columns }: ScoreTable, needed: readonly ColumnId[]): void {
  const missing = needed.filter((id) => !columns[id]).map((id) => SCORE_COLUMNS[id]);
  if (missing.length > 0) throw notThere(texts().noColumns({ columns: missing }));
}
