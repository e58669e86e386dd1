/** Reads workbooks away from the screen: a hostile or huge file can at worst make this worker slow, and it is ended. */
import type { ReadResult } from '../../core/grid/types';
import { inflateWithFflate } from '../../xlsx/inflate/fflate';
import { readWorkbook } from '../../xlsx/read';
import { READY } from './parser';

// The project's types are those of a page; in a worker `self` posts without a target.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
  readonly postMessage: (result: ReadResult | typeof READY) => void;
};

port.onmessage = ({ data }) => port.postMessage(readWorkbook(data, { inflate: inflateWithFflate }));
port.postMessage(READY);
