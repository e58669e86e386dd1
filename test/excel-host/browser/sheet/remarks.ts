/** Notes and comments: a corner on the cell, and the text while the cell is selected or pointed at. */
import type { RemarkModel, SheetModel } from '../../engine/model';

export function remarksAt(sheet: SheetModel, row: number, column: number): readonly RemarkModel[] {
  return [...sheet.notes, ...sheet.comments].filter((each) => each.row === row && each.column === column);
}

/** Pixels. */
const WIDTH = 280;
const GAP = 6;

/** The one balloon of the page. */
export class Balloon {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'balloon';
    this.element.hidden = true;
  }

  /** Beside the cell where there is room in the sheet's frame, else below it. */
  show(cell: HTMLElement, frame: HTMLElement, remarks: readonly RemarkModel[]): void {
    this.element.hidden = remarks.length === 0;
    if (remarks.length === 0) return;
    this.element.replaceChildren(...remarks.map(({ content }) => paragraph(content)));
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = cell;
    const edge = frame.scrollLeft + frame.clientWidth;
    const hasRoom = offsetLeft + offsetWidth + GAP + WIDTH <= edge;
    const left = hasRoom ? offsetLeft + offsetWidth + GAP : Math.min(offsetLeft, edge - WIDTH);
    this.element.style.left = `${String(left)}px`;
    this.element.style.top = `${String(hasRoom ? offsetTop : offsetTop + offsetHeight + GAP)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
