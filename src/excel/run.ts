/// <reference types="office-js" />
/** The one way into Excel: every batch goes through here, so that every failure comes out as the port promises. */
import { HostFailure } from '../core/host/types';
import { hostFailure } from './failures';

/**
 * Far longer than the largest workbook takes. Excel answers nothing at all when it was closed in the middle of a batch, and
 * a pane that waits for ever looks broken.
 */
const LONGEST_WAIT_MS = 120_000;

/**
 * Runs a batch. While a cell is being edited Excel refuses at once and nothing is tried again: a batch that waits would run
 * at a moment the person does not expect.
 * @param within the context of an earlier batch, for what can only be done there
 * @throws HostFailure
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  within?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  try {
    return await answered(within ? Excel.run(within, work) : Excel.run(work));
  } catch (error) {
    throw hostFailure(error);
  }
}

/** @throws HostFailure "closed" when Excel stays silent */
export async function answered<T>(answer: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HostFailure('closed'));
    }, LONGEST_WAIT_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
