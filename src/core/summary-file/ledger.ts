/** 整改台账 read back, typed cells as they are. */
import { dateFromSerial, serialFromDate } from '../calendar/civil-date';
import { isCellError } from '../grid/lookup';
import type { Cell, Row, Workbook } from '../grid/types';
import { isBlankText } from '../text';
import { LEDGER_COLUMNS, SUMMARY_TABLES } from '../vocabulary/summary-workbook';
import { type OwnTable, cellOf, ownTable, textOf } from './table';
import { type LedgerEntry, TYPED_COLUMNS, type TypedCells, type TypedValue } from './types';

type Column = keyof typeof LEDGER_COLUMNS;

const REQUIRED: readonly Column[] = ['village', 'problem', 'state'];

/** Rows with nothing but a caption over the records that were not matched are left out. */
export function readLedger(workbook: Workbook): readonly LedgerEntry[] {
  const table = ownTable(workbook, [SUMMARY_TABLES.rectification], LEDGER_COLUMNS, REQUIRED);
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const entry = entryIn(table, row, workbook.date1904);
    return isEmpty(entry) ? [] : [entry];
  });
}

function entryIn(table: OwnTable<Column>, row: Row, date1904: boolean): LedgerEntry {
  const typed = Object.fromEntries(
    TYPED_COLUMNS.map((id) => [id, typedValue(cellOf(table, row, id), date1904)]),
  ) as unknown as TypedCells;
  return {
    key: textOf(table, row, 'key').trim(),
    village: textOf(table, row, 'village'),
    item: textOf(table, row, 'item'),
    problem: textOf(table, row, 'problem'),
    verdict: textOf(table, row, 'verdict'),
    typed,
  };
}

function isEmpty({ key, village, item, problem, typed }: LedgerEntry): boolean {
  return (
    [key, village, item, problem].every(isBlankText) && Object.values(typed).every((value) => value === null)
  );
}

/** Days between the beginnings of the two calendars of spreadsheets. */
const FROM_1904 = 1462;

/** The value; of a formula that nobody calculated, its text, which is what was typed. */
export function typedValue(cell: Cell | undefined, date1904: boolean): TypedValue {
  if (!cell) return null;
  const { value, formula, isDate } = cell;
  if (value === null || value === '') return formula === undefined || formula === '' ? null : `=${formula}`;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || !isDate) return value;
  const date = Number.isInteger(value) ? dateFromSerial(value, date1904) : null;
  // A day that no calendar has, or one with a time, stays the number it is, counted from 1900 as our sheets are.
  const serial = date1904 ? value + FROM_1904 : value;
  return date !== null && serialFromDate(date) === serial ? { date } : serial;
}
