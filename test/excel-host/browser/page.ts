/** The page around a workbook: ribbon, formula bar, sheet, tabs, and the pane at the right. */
import { formatArea, parseArea, splitSheet } from '../engine/address';
import { cellAt, formulaOf } from '../engine/cells';
import type { SheetModel } from '../engine/model';
import { EVENT } from '../engine/protocol';
import { type Editor, editCell } from './sheet/editor';
import { Grid } from './sheet/grid';
import type { StandIn } from './stand-in';
import './sheet/sheet.css';
import { sheetTabs } from './sheet/tabs';

/** The sheet's part of the page, for one open workbook. */
export class SheetPage {
  readonly element = document.createElement('section');
  private readonly bar = document.createElement('div');
  private readonly tabs = document.createElement('nav');
  private readonly status = document.createElement('footer');
  private readonly grid: Grid;
  private editor: Editor | null = null;
  private isDue = false;

  constructor(
    private readonly standIn: StandIn,
    private readonly label: string,
  ) {
    const { model } = standIn.engine;
    this.grid = new Grid(model, {
      onSelect: (row, column) => this.select(model.active.sheet, row, column),
      onEdit: (row, column, text) => this.edit(row, column, text),
      onLink: (reference) => this.follow(reference),
    });
    this.element.className = 'sheet';
    this.bar.className = 'formula';
    this.tabs.className = 'tabs';
    this.tabs.setAttribute('aria-label', '工作表');
    this.status.className = 'status';
    this.element.append(this.bar, this.grid.element, this.tabs, this.status);
    this.render();
  }

  /** Soon, and once for many changes. */
  refresh(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.render();
    });
  }

  say(message: string): void {
    this.status.textContent = message;
  }

  private render(): void {
    // The cell that is typed into stays as it is.
    if (this.editor) return;
    const { engine } = this.standIn;
    const { sheet, area } = engine.model.active;
    this.grid.render();
    const name = document.createElement('output');
    name.textContent = formatArea(area);
    const content = document.createElement('span');
    content.textContent = String(formulaOf(cellAt(sheet, area.top, area.left)));
    this.bar.replaceChildren(name, content);
    this.tabs.replaceChildren(...sheetTabs(engine.model, (chosen) => this.select(chosen, 0, 0)));
    const { syncs, requestBytes, responseBytes } = engine.counts;
    const kilobytes = Math.round((requestBytes + responseBytes) / 1000);
    this.status.textContent = `${this.label}　往返 ${String(syncs)} 次，${String(kilobytes)} kB`;
  }

  private select(sheet: SheetModel, row: number, column: number): void {
    if (this.editor) this.editor.enter();
    const { model, events } = this.standIn.engine;
    model.active = { sheet, area: { top: row, left: column, bottom: row, right: column } };
    events.emit(EVENT.selectionChanged, sheet.id, {
      address: formatArea(model.active.area),
      worksheetId: sheet.id,
    });
    this.render();
    this.grid.element.focus();
  }

  private edit(row: number, column: number, typed: string | undefined): void {
    const { engine } = this.standIn;
    const { sheet } = engine.model.active;
    const cell = this.grid.cell(row, column);
    if (!cell || this.editor) return;
    this.editor = editCell(engine, cell, { row, column }, typed, {
      onEnd: (text) => {
        this.editor = null;
        if (text !== null) {
          const at = formatArea({ top: row, left: column, bottom: row, right: column });
          engine.edit(sheet.name, at, text);
          engine.model.active = {
            sheet,
            area: { top: row + 1, left: column, bottom: row + 1, right: column },
          };
        }
        this.render();
        this.grid.element.focus();
      },
      onRefused: (message) => this.say(message),
    });
  }

  private follow(reference: string): void {
    const { sheet: name, rest } = splitSheet(reference.replace(/^#/, ''));
    const { model } = this.standIn.engine;
    const area = parseArea(rest);
    const sheet = model.sheets.find((each) => each.name === name) ?? model.active.sheet;
    if (area) this.select(sheet, area.top, area.left);
  }
}
