/// <reference types="office-js" />
/** Writing in as few batches as the limits allow: one, unless Excel on the web would refuse its size. */
import { has } from './abilities';
import { CALL_BYTES, limits } from './limits';
import { inExcel } from './run';

/** A piece of a batch that must not be torn apart. */
export interface Step {
  /** About what it adds to the request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** A sheet that a step works on. Asking for one queues a call, so steps ask when their turn comes and not before. */
export type SheetOf = () => Excel.Worksheet;

/** @param calls how many members are called or set */
export function step(calls: number, queue: () => void, bytes = 0): Step {
  return { bytes: calls * CALL_BYTES + bytes, queue };
}

/**
 * Queues the steps in order and sends them. Our own changes must not be told to our own listener as somebody's change, so
 * events rest while they are made: in the same batch, so that nobody else's change falls into the gap.
 */
export async function write(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const { requestBytes } = limits();
  try {
    for (const group of groups(steps, requestBytes)) await send(context, group);
  } catch (error) {
    await wakeEvents();
    throw error;
  }
}

/**
 * The same for values and number formats and nothing else. Microsoft's client declares a batch undoable only when every
 * call in it is, and these are; the switch of the events is not, so the listener tells our changes by their source instead.
 */
export async function writeUndoable(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  if (!has('triggerSource')) {
    await write(context, steps);
    return;
  }
  for (const { queue } of steps) queue();
  await context.sync();
}

async function send(context: Excel.RequestContext, group: readonly Step[]): Promise<void> {
  context.runtime.enableEvents = false;
  for (const { queue } of group) queue();
  context.runtime.enableEvents = true;
  await context.sync();
}

/** A batch that broke off may have left the events asleep. */
async function wakeEvents(): Promise<void> {
  try {
    await inExcel(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // Excel refuses everything now; the failure that matters is the first one, and it is on its way.
  }
}

function groups(steps: readonly Step[], most: number): readonly (readonly Step[])[] {
  const found: Step[][] = [];
  let bytes = 0;
  for (const one of steps) {
    const last = found.at(-1);
    if (last && bytes + one.bytes <= most) {
      last.push(one);
      bytes += one.bytes;
    } else {
      found.push([one]);
      bytes = one.bytes;
    }
  }
  return found;
}
