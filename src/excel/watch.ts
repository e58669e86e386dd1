/// <reference types="office-js" />
/** Tells when somebody else changes the workbook. What we write ourselves raises no events, or is known by its source. */
import { has } from './abilities';
import { inExcel } from './run';

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/** Queues what is listened to. The list of sheets tells of every sheet, those added later too. */
type Registration = (worksheets: Excel.WorksheetCollection) => readonly Registered[];

/** @returns ends it */
export function watch(listener: () => void): () => void {
  let isOver = false;
  const tell = (): Promise<void> => {
    if (!isOver) listener();
    return Promise.resolve();
  };
  const tellChange = ({ triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> =>
    triggerSource === 'ThisLocalAddin' ? Promise.resolve() : tell();
  const registered = [
    register((worksheets) => [
      worksheets.onChanged.add(tellChange),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ]),
    // By themselves: whatever becomes of them, changes are told.
    register((worksheets) => [
      ...(has('rowHiddenEvents') ? [worksheets.onRowHiddenChanged.add(tell)] : []),
      ...(has('nameEvents')
        ? [worksheets.onNameChanged.add(tell), worksheets.onVisibilityChanged.add(tell)]
        : []),
    ]),
  ];
  return () => {
    isOver = true;
    for (const one of registered) void one.then(remove);
  };
}

/** Without events the pane still works; it only cannot say by itself that its results may be old. */
export async function register(queue: Registration): Promise<readonly Registered[]> {
  try {
    return await inExcel(async (context) => {
      const handlers = queue(context.workbook.worksheets);
      if (handlers.length > 0) await context.sync();
      return handlers;
    });
  } catch {
    return [];
  }
}

export async function remove(handlers: readonly Registered[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    // Handlers can only be removed in the context that added them.
    await inExcel(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, first.context);
  } catch {
    // The workbook is closed, and its events with it.
  }
}
