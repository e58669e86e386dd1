/** The active sheet as a table: what its cells show, how they look, what is selected. */
import { columnName, contains, sameArea } from '../../engine/address';
import { cellAt } from '../../engine/cells';
import { cellKey, type SheetModel, type WorkbookModel } from '../../engine/model';
import { drawCharts } from './charts';
import { dress, POINT, shownText } from './look';
import { Balloon, remarksAt } from './remarks';
import { sheetWindow, type SheetWindow } from './window';

/** Points: Excel's own for a new sheet. */
const COLUMN = 48;
const ROW = 15;
/** Pixels: what the names of columns and rows cover. */
const HEADINGS = { width: 40, height: 22 };

export interface GridEvents {
  readonly onSelect: (row: number, column: number) => void;
  /** Somebody begins to type; `text`: what was typed over the cell, undefined: the cell is opened as it is. */
  readonly onEdit: (row: number, column: number, text?: string) => void;
  readonly onLink: (documentReference: string) => void;
}

export class Grid {
  readonly element = document.createElement('div');
  private readonly balloon = new Balloon();
  private shown: WorkbookModel['active'];

  constructor(
    private readonly book: WorkbookModel,
    private readonly events: GridEvents,
  ) {
    this.shown = book.active;
    this.element.className = 'grid';
    this.element.tabIndex = 0;
    this.element.addEventListener('keydown', (event) => this.key(event));
  }

  /** Brings the selection into view when it is another than before. */
  render(): void {
    const { sheet, area } = this.book.active;
    const isSheetNew = sheet !== this.shown.sheet;
    const isSelectionNew = isSheetNew || !sameArea(area, this.shown.area);
    const { scrollLeft, scrollTop } = isSheetNew ? { scrollLeft: 0, scrollTop: 0 } : this.element;
    this.shown = this.book.active;
    const shown = sheetWindow(sheet, area.top);
    const table = document.createElement('table');
    table.classList.toggle('lines', sheet.showGridlines);
    table.append(headings(sheet, shown), this.body(sheet, shown));
    this.element.replaceChildren(table, this.balloon.element);
    this.element.append(...drawCharts(this.book, sheet, (row, column) => this.cell(row, column)));
    this.element.scrollTo(scrollLeft, scrollTop);
    const selected = this.cell(area.top, area.left);
    this.balloon.hide();
    if (!selected) return;
    if (isSelectionNew) this.reveal(selected);
    this.balloon.show(selected, this.element, remarksAt(sheet, area.top, area.left));
  }

  cell(row: number, column: number): HTMLTableCellElement | null {
    return this.element.querySelector(`td[data-at="${String(row)},${String(column)}"]`);
  }

  /** Of a cell wider than the frame its beginning. */
  private reveal({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    const left = offsetLeft - HEADINGS.width;
    if (left < scrollLeft || offsetLeft + offsetWidth > scrollLeft + clientWidth)
      this.element.scrollLeft = Math.min(left, offsetLeft + offsetWidth - clientWidth);
    const top = offsetTop - HEADINGS.height;
    if (top < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight)
      this.element.scrollTop = top - clientHeight / 3;
  }

  private body(sheet: SheetModel, { rows, columns }: SheetWindow): HTMLElement {
    const body = document.createElement('tbody');
    for (const row of rows) {
      const line = document.createElement('tr');
      line.style.height = `${String((sheet.rows.get(row)?.size ?? ROW) * POINT)}px`;
      const heading = document.createElement('th');
      heading.textContent = String(row + 1);
      line.append(heading);
      for (const column of columns) {
        const cell = this.makeCell(sheet, row, column, { rows, columns });
        if (cell) line.append(cell);
      }
      body.append(line);
    }
    return body;
  }

  /** null: it lies below a merged cell. */
  private makeCell(
    sheet: SheetModel,
    row: number,
    column: number,
    { rows, columns }: Pick<SheetWindow, 'rows' | 'columns'>,
  ): HTMLElement | null {
    const here = { top: row, left: column, bottom: row, right: column };
    const merge = sheet.merges.find((area) => contains(area, here));
    const cell = document.createElement('td');
    if (merge) {
      const inRows = rows.filter((index) => index >= merge.top && index <= merge.bottom);
      const inColumns = columns.filter((index) => index >= merge.left && index <= merge.right);
      if (inRows[0] !== row || inColumns[0] !== column) return null;
      cell.rowSpan = inRows.length;
      cell.colSpan = inColumns.length;
    }
    cell.dataset['at'] = `${String(row)},${String(column)}`;
    const model = cellAt(sheet, row, column);
    cell.textContent = shownText(model, dress(cell, sheet, row, column));
    if (typeof model?.value === 'number') cell.classList.add('number');
    if (remarksAt(sheet, row, column).length > 0) cell.classList.add('remark');
    if (contains(this.book.active.area, here)) cell.classList.add('selected');
    this.listen(cell, sheet, row, column);
    return cell;
  }

  private listen(cell: HTMLElement, sheet: SheetModel, row: number, column: number): void {
    const link = sheet.links.get(cellKey(row, column))?.documentReference;
    cell.addEventListener('click', () => {
      this.events.onSelect(row, column);
      if (link !== undefined) this.events.onLink(link);
    });
    cell.addEventListener('dblclick', () => this.events.onEdit(row, column));
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.element) return;
    const { top: row, left: column } = this.book.active.area;
    const [down, across] = MOVES[event.key] ?? [0, 0];
    if (down !== 0 || across !== 0)
      this.events.onSelect(Math.max(0, row + down), Math.max(0, column + across));
    else if (event.key === 'F2' || event.key === 'Delete')
      this.events.onEdit(row, column, event.key === 'Delete' ? '' : undefined);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey)
      this.events.onEdit(row, column, event.key);
    else return;
    event.preventDefault();
  }
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  Tab: [0, 1],
  ArrowLeft: [0, -1],
};

function headings(sheet: SheetModel, { columns }: SheetWindow): HTMLElement {
  const head = document.createElement('thead');
  const line = document.createElement('tr');
  line.append(document.createElement('th'));
  for (const column of columns) {
    const heading = document.createElement('th');
    heading.textContent = columnName(column);
    const width = `${String(Math.round((sheet.columns.get(column)?.size ?? COLUMN) * POINT))}px`;
    heading.style.width = width;
    heading.style.minWidth = width;
    heading.style.maxWidth = width;
    line.append(heading);
  }
  head.append(line);
  return head;
}
