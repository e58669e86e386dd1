/** Finding a table of ours by its headings: people sort, filter, move and rename. */
import { cellIn, scalarText } from '../grid/lookup';
import type { Cell, Row, Sheet, Workbook } from '../grid/types';
import { squash } from '../text';

export interface OwnTable<C extends string> {
  readonly sheet: Sheet;
  /** Zero-based columns; absent where the heading is gone. */
  readonly columns: Readonly<Partial<Record<C, number>>>;
  /** The rows below the headings. */
  readonly rows: readonly Row[];
}

/** Headings stand near the top, whatever a person wrote above them. */
const ROWS = 12;

/**
 * The sheet of one of these names if it has the headings, else the first that has them: a sheet can be renamed.
 * @param required columns without which it is another table
 */
export function ownTable<C extends string>(
  { sheets }: Workbook,
  names: readonly string[],
  headings: Readonly<Record<C, string>>,
  required: readonly C[],
): OwnTable<C> | null {
  const named = names.flatMap((name) => sheets.filter((sheet) => sheet.name === name));
  for (const sheet of new Set([...named, ...sheets])) {
    for (const [at, row] of sheet.rows.slice(0, ROWS).entries()) {
      const columns = columnsIn(row, headings);
      if (required.every((id) => columns[id] !== undefined))
        return { sheet, columns, rows: sheet.rows.slice(at + 1) };
    }
  }
  return null;
}

function columnsIn<C extends string>(
  { cells }: Row,
  headings: Readonly<Record<C, string>>,
): Partial<Record<C, number>> {
  const found: Partial<Record<C, number>> = {};
  for (const [id, heading] of Object.entries(headings) as [C, string][]) {
    const wanted = squash(heading);
    const cell = cells.find(({ value }) => squash(scalarText(value)) === wanted);
    if (cell) found[id] = cell.column;
  }
  return found;
}

export function cellOf<C extends string>(
  { columns }: Pick<OwnTable<C>, 'columns'>,
  row: Row,
  id: C,
): Cell | undefined {
  const column = columns[id];
  return column === undefined ? undefined : cellIn(row, column);
}

/** "" where nothing stands. */
export function textOf<C extends string>(table: Pick<OwnTable<C>, 'columns'>, row: Row, id: C): string {
  return scalarText(cellOf(table, row, id)?.value);
}
