/// <reference types="office-js" />
/** Values, formulas and number formats of a design: written in blocks of rows, texts so that they stay texts. */
import { serialFromDate } from '../../core/calendar/civil-date';
import { STYLES, type Style } from '../../core/sheets/style';
import type { CellDesign, DesignValue, RowDesign, SheetDesign } from '../../core/sheets/types';
import { type SheetOf, type Step, step } from '../batch';

/** Excel sets every format of a new sheet to this. */
const GENERAL = 'General';
/** Whatever is written into a cell of this format is text: "=1+1", "2022-1-1" and "007" alike. */
const TEXT = '@';

/** So many rows of long texts stay well under what Excel on the web takes. */
const ROWS_OF_BLOCK = 100;

/** null leaves a cell as it is: blank, on a sheet that was cleared. */
type Table = (string | number | null)[][];

interface Block {
  readonly top: number;
  readonly width: number;
  readonly rows: readonly RowDesign[];
  readonly height: number;
}

export function cellSteps(sheet: SheetOf, design: SheetDesign): readonly Step[] {
  return blocksOf(design).map((block) => {
    const formats = tableOf(block, firstFormat);
    const values = tableOf(block, ({ value }) => entered(value));
    const after = tableOf(block, finalFormat);
    const changesLater = after.some((line) => line.some((format) => format !== null));
    return step(
      4,
      () => {
        const range = sheet().getRangeByIndexes(block.top, 0, block.height, block.width);
        range.numberFormat = formats;
        range.values = values;
        if (changesLater) range.numberFormat = after;
      },
      bytesOf(values) + block.height * block.width * (changesLater ? 24 : 14),
    );
  });
}

function blocksOf({ rows, widths }: SheetDesign): readonly Block[] {
  const width = rows.reduce(
    (most, { cells }) => cells.reduce((last, { column }) => Math.max(last, column + 1), most),
    widths.length,
  );
  const ordered = [...rows].sort((a, b) => a.row - b.row);
  const blocks: Block[] = [];
  for (let at = 0; at < ordered.length && width > 0;) {
    const top = ordered[at]?.row ?? 0;
    const some = ordered.slice(at).filter(({ row }) => row < top + ROWS_OF_BLOCK);
    blocks.push({ top, width, rows: some, height: (some.at(-1)?.row ?? top) - top + 1 });
    at += some.length;
  }
  return blocks;
}

function tableOf(block: Block, of: (cell: CellDesign) => string | number | null): Table {
  const table: Table = Array.from({ length: block.height }, () =>
    Array.from({ length: block.width }, () => null),
  );
  for (const { row, cells } of block.rows)
    for (const cell of cells) {
      const line = table[row - block.top];
      if (line) line[cell.column] = of(cell);
    }
  return table;
}

function entered(value: DesignValue): string | number | null {
  if (typeof value !== 'object' || value === null) return value === '' ? null : value;
  return 'date' in value ? serialFromDate(value.date) : `=${value.formula}`;
}

const formatOf = ({ style }: CellDesign): string => (STYLES[style] as Style).format ?? GENERAL;
const isText = ({ value }: CellDesign): boolean => typeof value === 'string';
const isFormula = ({ value }: CellDesign): boolean =>
  typeof value === 'object' && value !== null && 'formula' in value;

/** What a value is depends on the format at the moment it is written. */
function firstFormat(cell: CellDesign): string {
  if (isText(cell)) return TEXT;
  return isFormula(cell) && formatOf(cell) === TEXT ? GENERAL : formatOf(cell);
}

/** The design's own format, where it could not be there from the first. */
function finalFormat(cell: CellDesign): string | null {
  return firstFormat(cell) === formatOf(cell) ? null : formatOf(cell);
}

function bytesOf(table: Table): number {
  let bytes = 0;
  for (const line of table)
    for (const value of line) bytes += typeof value === 'string' ? value.length * 3 + 3 : 8;
  return bytes;
}
