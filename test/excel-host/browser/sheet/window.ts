/** Which rows and columns are on the page: all of a usual sheet, a window around the selection of a huge one. */
import { parseArea } from '../../engine/address';
import type { SheetModel } from '../../engine/model';
import { usedArea } from '../../engine/used-area';

const ROWS = 120;
const SPARE_ROWS = 8;
const SPARE_COLUMNS = 3;
const MOST_COLUMNS = 40;

export interface SheetWindow {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function sheetWindow(sheet: SheetModel, selectedRow: number): SheetWindow {
  const used = usedArea(sheet, false) ?? { bottom: 20, right: 6 };
  const charts = sheet.charts.map(({ place }) => parseArea(place?.to ?? '')?.bottom ?? 0);
  const end = Math.max(used.bottom + SPARE_ROWS, 30, selectedRow + SPARE_ROWS, ...charts);
  const from = end < ROWS ? 0 : Math.max(0, Math.min(selectedRow - ROWS / 2, end - ROWS));
  const to = Math.min(end, from + ROWS);
  const right = Math.min(Math.max(used.right, 6) + SPARE_COLUMNS, MOST_COLUMNS);
  const visible = (count: number, start: number, lines: SheetModel['rows']): number[] =>
    Array.from({ length: count }, (_, at) => start + at).filter((index) => !lines.get(index)?.hidden);
  return {
    from,
    to,
    rows: visible(to - from + 1, from, sheet.rows),
    columns: visible(right + 1, 0, sheet.columns),
  };
}
