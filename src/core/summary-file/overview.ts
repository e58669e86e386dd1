/** 汇总排名 or 汇总 read back. */
import { type Decimal, decimalFromCell, parseDecimal } from '../decimal';
import type { Row, Workbook } from '../grid/types';
import { squash } from '../text';
import {
  GRADE_COLUMNS,
  MISSING_COLUMNS,
  RANKING_COLUMNS,
  SUMMARY_TABLES,
} from '../vocabulary/summary-workbook';
import { type OwnTable, cellOf, ownTable, textOf } from './table';
import type { SummaryVillage } from './types';

type Column = keyof typeof RANKING_COLUMNS;

/** What makes it 汇总 and no other table with villages and scores. */
const REQUIRED: readonly Column[] = ['village', 'self', 'suggested', 'errors'];

/** Where nothing is known, the sheet shows a dash. */
const NOTHING = /^[-—–]*$/;

/** null: no such sheet. */
export function readOverview(workbook: Workbook): readonly SummaryVillage[] | null {
  const names = [SUMMARY_TABLES.ranking, SUMMARY_TABLES.overview];
  const table = ownTable(workbook, names, RANKING_COLUMNS, REQUIRED);
  if (!table) return null;
  // The row of averages, and whatever stands below, names no file and has formulas for scores.
  return table.rows.flatMap((row) => (isVillage(table, row) ? [villageIn(table, row)] : []));
}

function isVillage(table: OwnTable<Column>, row: Row): boolean {
  if (squash(textOf(table, row, 'village')) === '') return false;
  return cellOf(table, row, 'self')?.formula === undefined || squash(textOf(table, row, 'file')) !== '';
}

function villageIn(table: OwnTable<Column>, row: Row): SummaryVillage {
  const points = (id: Column): Decimal | null => pointsIn(table, row, id);
  const rank = points('rank');
  const grade = textOf(table, row, 'grade').trim();
  return {
    village: textOf(table, row, 'village').trim(),
    file: textOf(table, row, 'file').trim(),
    self: points('self'),
    declared: points('declared'),
    suggested: points('suggested'),
    verified: points('verified'),
    final: null,
    rank: rank && Number(rank),
    grade: NOTHING.test(grade) ? null : grade,
  };
}

function pointsIn<C extends string>(table: OwnTable<C>, row: Row, id: C): Decimal | null {
  const value = cellOf(table, row, id)?.value;
  if (typeof value === 'number') return decimalFromCell(value);
  return typeof value === 'string' ? parseDecimal(squash(value)) : null;
}

/** 最终得分 of 等级与名次 (or 等级) by village; of a village that stands there twice nobody knows which. */
export function readFinals(workbook: Workbook): ReadonlyMap<string, Decimal | null> {
  const names = [SUMMARY_TABLES.grades, SUMMARY_TABLES.gradesOnly];
  const table = ownTable(workbook, names, GRADE_COLUMNS, ['village', 'final', 'reasons']);
  const finals = new Map<string, Decimal | null>();
  for (const row of table?.rows ?? []) {
    const village = table ? textOf(table, row, 'village').trim() : '';
    if (table && village !== '')
      finals.set(village, finals.has(village) ? null : pointsIn(table, row, 'final'));
  }
  return finals;
}

/** Villages that 未报送 lists; a village that sent two workbooks is listed there as well. */
export function readMissing(workbook: Workbook): readonly string[] {
  const table = ownTable(workbook, [SUMMARY_TABLES.missing], MISSING_COLUMNS, ['village', 'state', 'file']);
  if (table?.sheet.name !== SUMMARY_TABLES.missing) return [];
  const villages = table.rows
    .filter((row) => textOf(table, row, 'file') === '')
    .map((row) => textOf(table, row, 'village').trim());
  return villages.filter((village) => village !== '');
}
