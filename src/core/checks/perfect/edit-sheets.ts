/** Edits of an example applied to the perfect sheets. An edit that finds nothing to change is a mistake and throws. */
import { columnLetters } from '../../grid/address';
import type { Edit, ExampleValue } from '../example';
import { HEADINGS, type PlainRow, type PlainSheet } from './table';

type SheetEdit = Extract<
  Edit,
  { sheet: string } | { removeSheet: string } | { emptySheet: string } | { renameSheet: string }
>;

export function isSheetEdit(edit: Edit): edit is SheetEdit {
  return 'sheet' in edit || 'removeSheet' in edit || 'emptySheet' in edit || 'renameSheet' in edit;
}

/** @throws Error when the edit names a sheet, row or column that the perfect example lacks. */
export function editSheets(sheets: readonly PlainSheet[], edit: SheetEdit): readonly PlainSheet[] {
  if ('removeSheet' in edit) return change(sheets, edit.removeSheet, () => []);
  if ('renameSheet' in edit) {
    return change(sheets, edit.renameSheet, (sheet) => [{ ...sheet, name: edit.to }]);
  }
  if ('emptySheet' in edit) {
    return change(sheets, edit.emptySheet, (sheet) => {
      const last = sheet.rows.findIndex((row) => row.key === HEADINGS);
      return [{ ...sheet, rows: sheet.rows.slice(0, last + 1) }];
    });
  }
  return change(sheets, edit.sheet, (sheet) => [editSheet(sheet, edit)]);
}

function editSheet(sheet: PlainSheet, edit: Extract<Edit, { sheet: string }>): PlainSheet {
  if ('state' in edit) return { ...sheet, state: edit.state };
  if ('hideColumn' in edit) {
    return { ...sheet, hiddenColumns: [...sheet.hiddenColumns, columnOf(sheet, edit.hideColumn)] };
  }
  if ('removeColumn' in edit) {
    const column = columnOf(sheet, edit.removeColumn);
    const rows = sheet.rows.map((row) => ({
      ...row,
      values: row.values.filter((_value, index) => index !== column),
    }));
    return { ...sheet, rows };
  }
  if ('insert' in edit) {
    const index = indexOf(sheet, edit.below) + 1;
    return {
      ...sheet,
      rows: [...sheet.rows.slice(0, index), newRow(sheet, edit.insert), ...sheet.rows.slice(index)],
    };
  }
  const index = indexOf(sheet, edit.row);
  const row = sheet.rows[index];
  if (!row) throw new Error(`No row ${edit.row}.`);
  if ('column' in edit) {
    const changed = { ...row, values: put(row.values, columnOf(sheet, edit.column), edit.value) };
    return { ...sheet, rows: replaced(sheet.rows, index, [changed]) };
  }
  return { ...sheet, rows: moveRow(sheet.rows, index, row, edit.do) };
}

function moveRow(rows: readonly PlainRow[], index: number, row: PlainRow, how: string): readonly PlainRow[] {
  switch (how) {
    case 'remove':
      return replaced(rows, index, []);
    case 'hide':
      return replaced(rows, index, [{ ...row, hidden: true }]);
    case 'copy-below':
      return replaced(rows, index, [row, row]);
    default:
      return [...replaced(rows, index, []), row];
  }
}

function replaced(rows: readonly PlainRow[], index: number, by: readonly PlainRow[]): readonly PlainRow[] {
  return [...rows.slice(0, index), ...by, ...rows.slice(index + 1)];
}

function newRow(sheet: PlainSheet, cells: Readonly<Record<string, ExampleValue>>): PlainRow {
  let values: readonly ExampleValue[] = [];
  for (const [column, value] of Object.entries(cells)) values = put(values, columnOf(sheet, column), value);
  return { key: '', values };
}

function put(values: readonly ExampleValue[], column: number, value: ExampleValue): readonly ExampleValue[] {
  const length = Math.max(values.length, column + 1);
  return Array.from({ length }, (_nothing, index) => (index === column ? value : (values[index] ?? null)));
}

function change(
  sheets: readonly PlainSheet[],
  name: string,
  edit: (sheet: PlainSheet) => readonly PlainSheet[],
): readonly PlainSheet[] {
  if (!sheets.some((sheet) => sheet.name === name))
    throw new Error(`No sheet ${name} in the perfect example.`);
  return sheets.flatMap((sheet) => (sheet.name === name ? edit(sheet) : [sheet]));
}

function indexOf(sheet: PlainSheet, key: string): number {
  const index = sheet.rows.findIndex((row) => row.key === key);
  if (index < 0) throw new Error(`No row ${key} in ${sheet.name} of the perfect example.`);
  return index;
}

/** By heading, else by letter. */
function columnOf(sheet: PlainSheet, column: string): number {
  const headings = sheet.rows.find((row) => row.key === HEADINGS)?.values ?? [];
  const found = headings.indexOf(column);
  if (found >= 0) return found;
  const letter = Array.from({ length: 26 }, (_nothing, index) => columnLetters(index)).indexOf(column);
  if (letter < 0) throw new Error(`No column ${column} in ${sheet.name} of the perfect example.`);
  return letter;
}
