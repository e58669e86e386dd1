/** One open workbook with the pane beside it: the engine, the frame, and what they tell each other. Tests hold on to it. */
import { Engine, type EngineOptions } from '../engine/engine';
import type { Language } from './app-context';
import { readBook } from './books';
import { PaneFrame } from './pane-frame';
import { addPaneServices, type PaneEvents } from './services';

/** The other way to call a command: as an action, which is how a keyboard shortcut comes. */
const ACTION = { category: 2, type: 1000, target: '' } as const;

export interface StandInOptions extends Pick<EngineOptions, 'model' | 'profile' | 'table'>, PaneEvents {
  readonly language: Language;
  readonly paneUrl: string;
  /** Something may have changed. */
  readonly onBatch: () => void;
}

export class StandIn {
  readonly engine: Engine;
  readonly frame: PaneFrame;

  constructor({ model, profile, table, language, paneUrl, onBatch, onPaneVisible }: StandInOptions) {
    this.engine = new Engine({ model, profile, table, readFile: readBook });
    addPaneServices(this.engine, { onPaneVisible });
    this.frame = new PaneFrame({ engine: this.engine, language, url: paneUrl, onBatch });
  }

  /** A button of the ribbon; false while the add-in does not listen yet. */
  command(id: string): boolean {
    return this.frame.command(id);
  }

  shortcut(id: string): void {
    this.frame.push({ ...ACTION, message: JSON.stringify([id, JSON.stringify({ source: { id } })]) });
  }

  remove(): void {
    this.frame.remove();
  }
}
