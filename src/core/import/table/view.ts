/** A sheet as a person sees it: what shows at a place, merged cells included, and where it really stands. */
import { isCellError } from '../../grid/lookup';
import type { Area, Cell, Sheet } from '../../grid/types';
import { type SheetView, placeOf, textOf } from '../../recognise/sheet-view';
import type { Place } from '../../recognise/types';
import { isBlankText } from '../../text';

export interface Shown {
  readonly cell: Cell;
  /** White space at the ends dropped. */
  readonly text: string;
  /** The rows over which the cell reaches. */
  readonly top: number;
  readonly bottom: number;
  /** The columns over which the cell reaches. */
  readonly left: number;
  readonly right: number;
}

/** Nobody's rubric is larger; a hostile file may be. */
const ROWS = 5_000;
const COLUMNS = 60;
const MERGES = 20_000;

export class RubricView {
  readonly view: SheetView;
  /** Zero-based rows that show anything of their own, ascending. */
  readonly rows: readonly number[];
  private readonly own = new Map<number, Map<number, Shown>>();
  private readonly merged = new Map<number, Area[]>();

  constructor(view: SheetView) {
    this.view = view;
    const { sheet } = view;
    const areas = new Map<string, Area>();
    for (const area of sheet.merges.slice(0, MERGES)) {
      if (area.left >= COLUMNS) continue;
      areas.set(`${String(area.top)},${String(area.left)}`, area);
    }
    for (const row of sheet.rows.slice(0, ROWS)) {
      for (const cell of row.cells) {
        if (cell.column >= COLUMNS) break;
        const text = isCellError(cell.value) ? '' : textOf(view, cell).trim();
        if (isBlankText(text)) continue;
        const { bottom, right } = areas.get(`${String(cell.row)},${String(cell.column)}`) ?? {
          bottom: cell.row,
          right: cell.column,
        };
        const shown = { cell, text, top: cell.row, bottom, left: cell.column, right };
        this.put(cell.row, cell.column, shown);
      }
    }
    this.rows = [...this.own.keys()].sort((a, b) => a - b);
    this.spread(sheet, areas);
  }

  private put(row: number, column: number, shown: Shown): void {
    const cells = this.own.get(row) ?? new Map<number, Shown>();
    cells.set(column, shown);
    this.own.set(row, cells);
  }

  /** Each row knows the merged areas that cross it. */
  private spread(sheet: Sheet, areas: ReadonlyMap<string, Area>): void {
    const last = Math.min(sheet.rows.at(-1)?.index ?? 0, ROWS * 2);
    for (const area of areas.values())
      for (let row = area.top; row <= Math.min(area.bottom, last); row += 1) {
        const crossing = this.merged.get(row) ?? [];
        crossing.push(area);
        this.merged.set(row, crossing);
      }
  }

  /** What is written in the row itself, from the left; merged cells by their top left corner. */
  written(row: number): readonly Shown[] {
    return [...(this.own.get(row)?.values() ?? [])].sort((a, b) => a.left - b.left);
  }

  /** What is written at the place itself. */
  at(row: number, column: number): Shown | undefined {
    return this.own.get(row)?.get(column);
  }

  /** What shows at the place: its own text, even under a merge, else that of the merged cell over it. */
  shown(row: number, column: number): Shown | undefined {
    const own = this.at(row, column);
    if (own) return own;
    const area = this.merged.get(row)?.find(({ left, right }) => column >= left && column <= right);
    return area && this.at(area.top, area.left);
  }

  place(row: number, column: number, item?: string): Place {
    return placeOf(this.view, row, column, item);
  }

  placeOf({ top, left }: Shown): Place {
    return this.place(top, left);
  }
}
