/** Rosters that people already have: a text with one village a line, or any workbook with a column of names. */
import type { Workbook } from './grid/types';
import { plainHeading } from './recognise/heading-text';
import { type SheetView, textOf } from './recognise/sheet-view';
import type { Village } from './scheme/types';
import { readRoster } from './scheme/workbook/read-lists';
import { readTable } from './scheme/workbook/table';
import { isBlankText } from './text';
import { VILLAGE_CAPTIONS } from './vocabulary/captions';
import { ROSTER_COLUMNS, SCHEME_TABLES } from './vocabulary/scheme-workbook';

/** One village a line: its name, then other names after commas, 、 or tabs. Lines that begin with # are notes. */
export function rosterFromText(text: string): readonly Village[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line): readonly Village[] => {
      const [name, ...aliases] = line
        .split(/[,，、;；\t]+/)
        .map((word) => word.trim())
        .filter((word) => !isBlankText(word));
      return name === undefined ? [] : [{ name, aliases }];
    });
}

/** The 村名单 of a scheme workbook; else the column headed 村名 or the like; else the first column that holds texts. */
export function rosterFromWorkbook(workbook: Workbook): readonly Village[] {
  const table = readTable(workbook, '', SCHEME_TABLES.roster, ROSTER_COLUMNS);
  if (table.found) return readRoster(table.rows).map(({ village }) => village);
  const sheet = workbook.sheets.find(({ state, rows }) => state === 'visible' && rows.length > 0);
  if (!sheet) return [];
  const view: SheetView = { file: '', sheet, date1904: workbook.date1904 };
  const cells = sheet.rows.flatMap((row) => row.cells);
  const heading = cells.find(
    ({ value }) => typeof value === 'string' && VILLAGE_CAPTIONS.some((word) => word === plainHeading(value)),
  );
  const column = heading?.column ?? Math.min(...cells.map((cell) => cell.column));
  return cells
    .filter(
      (cell) => cell.column === column && typeof cell.value === 'string' && cell.row > (heading?.row ?? -1),
    )
    .map((cell) => textOf(view, cell).trim())
    .filter((name) => !isBlankText(name))
    .map((name) => ({ name, aliases: [] }));
}
