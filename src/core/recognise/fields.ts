/** Fields of a table's row: what each cell says, with the cell and its place. */
import { cellIn } from '../grid/lookup';
import type { Cell, Row } from '../grid/types';
import { dateEntry, listed, numberEntry } from './entries';
import { type SheetView, placeOf, textOf } from './sheet-view';
import type { DateEntry, Field, FoundColumn, NumberEntry, Place } from './types';

/** Reads the fields of one row by column; a column that the table lacks gives blanks. */
export interface RowFields<C extends string> {
  readonly text: (id: C) => Field<string>;
  readonly list: (id: C) => Field<readonly string[]>;
  readonly number: (id: C) => Field<NumberEntry>;
  readonly date: (id: C) => Field<DateEntry>;
}

export function fieldsOf<C extends string>(
  view: SheetView,
  row: Row,
  columns: Readonly<Partial<Record<C, FoundColumn>>>,
  item: string | undefined,
): RowFields<C> {
  const field = <T>(id: C, read: (cell: Cell | undefined) => T): Field<T> => {
    const column = columns[id]?.column;
    if (column === undefined) return { value: read(undefined), cell: undefined, place: rowPlace(view, item) };
    const cell = cellIn(row, column);
    return { value: read(cell), cell, place: placeOf(view, row.index, column, item) };
  };
  return {
    text: (id) => field(id, (cell) => textOf(view, cell)),
    list: (id) => field(id, (cell) => listed(textOf(view, cell))),
    number: (id) => field(id, (cell) => numberEntry(cell, view.date1904)),
    date: (id) => field(id, (cell) => dateEntry(cell, view.date1904)),
  };
}

/** The sheet alone: a column that is not there has no cell. */
function rowPlace({ file, sheet }: SheetView, item: string | undefined): Place {
  return item === undefined || item === '' ? { file, sheet: sheet.name } : { file, sheet: sheet.name, item };
}
