/** Reads workbooks away from the screen: a hostile or huge file can at worst make this worker slow, and it is ended. */
import type { ReadResult } from '../../core/grid/types';
import { inflateWithFflate } from '../../xlsx/inflate/fflate';
import { readAnyWorkbook } from '../../xlsx/any';

// The project's types are those of a page; in a worker `self` posts without a target.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
  readonly postMessage: (result: ReadResult) => void;
};

port.onmessage = async ({ data }) =>
  port.postMessage(await readAnyWorkbook(data, { inflate: inflateWithFflate }));
