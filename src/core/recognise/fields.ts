/** Fields of a table's row: what each cell says, with the cell and its place. */
import { cellIn } from '../grid/lookup';
import type { Cell, Row } from '../grid/types';
import { listed, numberEntry, typedDateEntry } from './entries';
import { type SheetView, placeOf, textOf } from './sheet-view';
import type { DateEntry, Field, FoundColumn, NumberEntry, Place } from './types';

/** Reads the fields of one row by column; a column that the table lacks gives blanks. */
class RowFields<C extends string> {
  constructor(
    private readonly view: SheetView,
    private readonly row: Row,
    private readonly columns: Readonly<Partial<Record<C, FoundColumn>>>,
    private readonly item: string | undefined,
  ) {}

  text(id: C): Field<string> {
    const cell = this.cell(id);
    return { value: textOf(this.view, cell), cell, place: this.place(id) };
  }

  list(id: C): Field<readonly string[]> {
    const cell = this.cell(id);
    return { value: listed(textOf(this.view, cell)), cell, place: this.place(id) };
  }

  number(id: C): Field<NumberEntry> {
    const cell = this.cell(id);
    return { value: numberEntry(cell, this.view.date1904), cell, place: this.place(id) };
  }

  date(id: C): Field<DateEntry> {
    const cell = this.cell(id);
    return { value: typedDateEntry(cell, this.view.date1904), cell, place: this.place(id) };
  }

  private cell(id: C): Cell | undefined {
    const found = this.columns[id];
    return found && cellIn(this.row, found.column);
  }

  private place(id: C): Place {
    const found = this.columns[id];
    return found
      ? placeOf(this.view, this.row.index, found.column, this.item)
      : rowPlace(this.view, this.item);
  }
}

export function fieldsOf<C extends string>(
  view: SheetView,
  row: Row,
  columns: Readonly<Partial<Record<C, FoundColumn>>>,
  item: string | undefined,
): RowFields<C> {
  return new RowFields(view, row, columns, item);
}

/** The sheet alone: a column that is not there has no cell. */
function rowPlace({ file, sheet }: SheetView, item: string | undefined): Place {
  return item === undefined || item === '' ? { file, sheet: sheet.name } : { file, sheet: sheet.name, item };
}
