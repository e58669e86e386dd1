/** A workbook that the add-in opened in a window of its own: the page has one window, so it offers to go there. */
import type { Engine } from '../engine/engine';
import { bytesFromBase64 } from '../engine/objects/base64';

export class OpenedBar {
  readonly element = document.createElement('div');
  private seen = 0;

  constructor(
    private readonly engine: Engine,
    private readonly onGo: (bytes: Uint8Array) => void,
  ) {
    this.element.className = 'opened';
    this.element.hidden = true;
  }

  refresh(): void {
    const { opened } = this.engine;
    const last = opened.at(-1);
    if (last === undefined || opened.length === this.seen) return;
    this.seen = opened.length;
    const go = document.createElement('button');
    go.type = 'button';
    go.textContent = '到那里去';
    go.addEventListener('click', () => this.onGo(bytesFromBase64(last)));
    this.element.replaceChildren('自评通在新窗口打开了一份工作簿。', go);
    this.element.hidden = false;
  }
}
