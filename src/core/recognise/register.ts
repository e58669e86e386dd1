/** The evidence register (佐证清单). */
import { fieldsOf } from './fields';
import { entryRows } from './filled';
import { findTable } from './find-table';
import { REGISTER } from './shapes';
import { type SheetView, placeOf } from './sheet-view';
import type { Register, RegisterRow } from './types';

export function findRegister(view: SheetView): Register | null {
  const found = findTable(view, REGISTER);
  if (!found) return null;
  const { columns } = found;
  const rows = entryRows(view, found, REGISTER).map((row): RegisterRow => {
    const fields = fieldsOf(view, row, columns, undefined);
    return {
      row: row.index,
      hidden: row.hidden,
      place: placeOf(view, row.index, columns.number?.column ?? columns.name?.column ?? 0),
      number: fields.text('number'),
      items: fields.list('items'),
      name: fields.text('name'),
      kind: fields.text('kind'),
      date: fields.date('date'),
      file: fields.text('file'),
      copies: fields.number('copies'),
      note: fields.text('note'),
    };
  });
  return { ...found, rows };
}
