/** A file as an open workbook: it can be looked at and pointed into, and is never changed. */
import { HostFailure, type OpenWorkbook, type CellAddress } from '../../core/host/types';
import type { Messages } from '../../core/messages';
import type { Waiver } from '../../core/waivers';
import { PaneFailure } from '../../taskpane/state/failure';
import { bytesOf, reasonOf } from '../../taskpane/state/scheme-file';
import type { PaneServices, PickedFile } from '../../taskpane/state/services';

const cannot = (): Promise<never> => Promise.reject(new HostFailure('unsupported'));

export interface FileWorkbookOptions {
  readonly file: PickedFile;
  readonly parse: PaneServices['parse'];
  readonly messages: Messages;
  /** Brings the cell into view. */
  readonly onSelect: (address: CellAddress) => void;
  /** Tells which cell is looked at; without this, none is. */
  readonly watchSelection?: OpenWorkbook['onSelect'];
}

export function fileWorkbook({
  file,
  parse,
  messages,
  onSelect,
  watchSelection = closedWorkbook.onSelect,
}: FileWorkbookOptions): OpenWorkbook {
  // The file stays as it is, so what is put aside is known as long as the page is open.
  let waivers: readonly Waiver[] = [];
  return {
    ...closedWorkbook,
    read: async () => {
      const read = await parse(await bytesOf(file, messages));
      if (read.ok) return read.workbook;
      const reason = reasonOf(file.path, read.unreadable, messages);
      throw new PaneFailure(messages.pane.failures.unreadable({ file: file.path, reason }));
    },
    select: async (address) => onSelect(address),
    onSelect: watchSelection,
    loadWaivers: async () => waivers,
    saveWaivers: async (given) => {
      waivers = given;
    },
  };
}

/** Where no workbook is open: nothing is in it, and nothing can be done with it. */
export const closedWorkbook: OpenWorkbook = {
  abilities: { edit: false, notes: false, newWorkbook: false, charts: false },
  read: async () => ({ sheets: [], names: [], date1904: false, hasMacros: false, externalLinks: [] }),
  select: cannot,
  write: cannot,
  mark: cannot,
  unmark: cannot,
  loadWaivers: async () => [],
  saveWaivers: cannot,
  paint: cannot,
  openNew: cannot,
  onChange: () => () => undefined,
  onSelect: () => () => undefined,
};
