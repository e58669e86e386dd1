/** The ledgers: 项目台账, 案件台账, 问题整改. */
import type { LedgerColumn } from '../vocabulary/columns';
import { fieldsOf } from './fields';
import { entryRows } from './filled';
import { type TableShape, findTable } from './find-table';
import { type SheetView, placeOf } from './sheet-view';
import type { DateEntry, Field, FoundColumn, Ledger, LedgerRow, NumberEntry } from './types';

const NUMBERS: readonly LedgerColumn[] = ['workers', 'people', 'amount'];
const DATES: readonly LedgerColumn[] = ['acceptedOn', 'dueOn', 'closedOn'];

export function findLedger<C extends LedgerColumn>(view: SheetView, shape: TableShape<C>): Ledger | null {
  const found = findTable(view, shape);
  if (!found) return null;
  const columns: Readonly<Partial<Record<LedgerColumn, FoundColumn>>> = found.columns;
  const ids = Object.keys(columns) as LedgerColumn[];
  // A row goes by its telling column: the project's name, the case's date, the problem.
  const key = shape.required.map((id) => columns[id]?.column).find((column) => column !== undefined) ?? 0;
  const rows = entryRows(view, found, shape).map((row): LedgerRow => {
    const read = fieldsOf<LedgerColumn>(view, row, columns, undefined);
    const fields: Partial<Record<LedgerColumn, Field<string>>> = {};
    const numbers: Partial<Record<LedgerColumn, NumberEntry>> = {};
    const dates: Partial<Record<LedgerColumn, DateEntry>> = {};
    for (const id of ids) {
      fields[id] = read.text(id);
      if (NUMBERS.includes(id)) numbers[id] = read.number(id).value;
      if (DATES.includes(id)) dates[id] = read.date(id).value;
    }
    return { row: row.index, place: placeOf(view, row.index, key), fields, numbers, dates };
  });
  return { ...found, rows };
}
