/** Typing into a cell. While it lasts, Excel refuses everything an add-in asks for. */
import type { Engine } from '../../engine/engine';
import { formatArea } from '../../engine/address';
import { cellAt, formulaOf } from '../../engine/cells';
import { formatOf } from '../../engine/format';

export interface EditorEvents {
  /** `text`: what was entered; null: nothing was. */
  readonly onEnd: (text: string | null) => void;
  readonly onRefused: (message: string) => void;
}

export function isLocked({ model }: Engine, row: number, column: number): boolean {
  const { sheet } = model.active;
  return sheet.protection !== null && formatOf(sheet, row, column)['protection.locked'] !== false;
}

export interface Editor {
  /** As when another cell is clicked: what was typed is entered. */
  readonly enter: () => void;
}

/**
 * @param typed what was typed over the cell; undefined: it is opened as it is
 * @returns null when the cell may not be changed
 */
export function editCell(
  engine: Engine,
  cell: HTMLElement,
  place: { readonly row: number; readonly column: number },
  typed: string | undefined,
  events: EditorEvents,
): Editor | null {
  const { row, column } = place;
  if (isLocked(engine, row, column)) {
    events.onRefused('这个单元格在受保护的工作表上，不能改。');
    return null;
  }
  const { sheet } = engine.model.active;
  const input = document.createElement('input');
  input.value = typed ?? String(formulaOf(cellAt(sheet, row, column)));
  input.className = 'editor';
  input.setAttribute('aria-label', formatArea({ top: row, left: column, bottom: row, right: column }));
  cell.replaceChildren(input);
  engine.startCellEditing();
  input.focus();
  let isOver = false;
  const end = (text: string | null): void => {
    if (isOver) return;
    isOver = true;
    engine.endCellEditing();
    events.onEnd(text);
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      end(input.value);
    } else if (event.key === 'Escape') end(null);
  });
  return { enter: () => end(input.value) };
}
