/** The evidence register (佐证清单). */
import { findTable, isRepeatedHeading } from './find-table';
import { fieldsOf } from './fields';
import { holdsAnything } from './filled';
import { REGISTER } from './shapes';
import { type SheetView, placeOf } from './sheet-view';
import type { Register, RegisterRow } from './types';

export function findRegister(view: SheetView): Register | null {
  const found = findTable(view, REGISTER);
  if (!found) return null;
  const { columns, headingRow } = found;
  const rows = view.sheet.rows
    .filter((row) => row.index > headingRow && holdsAnything(view, row, columns))
    .filter((row) => !isRepeatedHeading(row, REGISTER))
    .map((row): RegisterRow => {
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
