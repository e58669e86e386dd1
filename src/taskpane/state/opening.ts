/** Other workbooks opened from here: the example, or a filled-in one. */
import type { Unreadable, Workbook } from '../../core/grid/types';
import { PaneFailure } from './failure';
import { bytesOf, reasonOf } from './scheme-file';
import type { PaneServices, PickedFile } from './services';
import { type Store, createStore } from './store';
import { IDLE, type TaskState, runTask } from './task';

export interface OpeningController {
  readonly store: Store<TaskState<'open'>>;
  /** Excel can open a workbook made in memory. */
  readonly canOpen: boolean;
  /** Where Excel cannot open it, it is downloaded. */
  readonly openExample: () => Promise<boolean>;
  readonly openFile: (file: PickedFile) => Promise<boolean>;
  readonly dismiss: () => void;
}

export function createOpening(services: PaneServices): OpeningController {
  const { workbook, messages, parse, download, example } = services;
  const { welcome, failures } = messages.pane;
  const store = createStore<TaskState<'open'>>(IDLE);
  return {
    store,
    canOpen: workbook.abilities.newWorkbook,
    openExample: () =>
      runTask(store, messages, 'open', async () => {
        const bytes = await example().catch(() => {
          throw new PaneFailure(failures.example, true);
        });
        if (workbook.abilities.newWorkbook) return workbook.openNew(bytes);
        download(welcome.exampleFile, bytes);
        store.set({ notice: welcome.saved({ file: welcome.exampleFile }) });
      }),
    openFile: (file) =>
      runTask(store, messages, 'open', async () => {
        const bytes = await bytesOf(file, messages);
        // Excel's own message about a broken file would say less.
        const read = await parse(bytes);
        // Excel takes only .xlsx from here.
        const refused = read.ok ? otherFormat(read.workbook) : read.unreadable;
        if (refused) {
          const reason = reasonOf(file.path, refused, messages);
          throw new PaneFailure(failures.unreadable({ file: file.path, reason }));
        }
        await workbook.openNew(bytes);
      }),
    dismiss: () => store.set({ failure: null }),
  };
}

function otherFormat({ format }: Workbook): Unreadable | null {
  if (format === undefined) return null;
  return { reason: format === 'xls' || format === 'xml' ? 'legacy' : 'other-format', detail: format };
}
