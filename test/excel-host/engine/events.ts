/** What Excel tells the add-in of itself, once the add-in has asked for it. */
import type { Area } from '../../../src/core/grid/types';
import { formatArea } from './address';
import type { SheetModel } from './model';
import { EVENT, EVENT_CATEGORY, type EventEntry, WORKBOOK_TARGET } from './protocol';

export class Events {
  /** `Excel.run`'s `context.runtime.enableEvents`. */
  isEnabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners: ((entry: EventEntry) => void)[] = [];

  constructor(private readonly isByAddin: () => boolean) {}

  listen(listener: (entry: EventEntry) => void): void {
    this.listeners.push(listener);
  }

  register(type: number, target: string): void {
    this.registered.set(key(type, target), (this.registered.get(key(type, target)) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const left = (this.registered.get(key(type, target)) ?? 0) - 1;
    if (left > 0) this.registered.set(key(type, target), left);
    else this.registered.delete(key(type, target));
  }

  send(entry: EventEntry): void {
    for (const listener of this.listeners) listener(entry);
  }

  /** How many event handlers the add-in has left registered. */
  get registrations(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  changed(sheet: SheetModel, area: Area, changeType = 'RangeEdited', details: object = {}): void {
    this.emit(EVENT.changed, sheet.id, {
      address: formatArea(area),
      changeType,
      worksheetId: sheet.id,
      shiftDirection: 'None',
      ...details,
      ...(this.isByAddin() ? { triggerSource: 'ThisLocalAddin' } : {}),
    });
  }

  /** To the handlers of the sheet and of the whole workbook. */
  emit(type: number, sheetId: string | null, message: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (target === null || !this.registered.has(key(type, target))) continue;
      const text = JSON.stringify({ source: 'Local', ...message });
      this.send({ category: EVENT_CATEGORY, type, target, message: text });
    }
  }
}

const key = (type: number, target: string): string => `${String(type)} ${target}`;
