/** Reads workbooks away from the screen: a hostile or huge file can at worst make this worker slow, and it is ended. */
import type { ReadResult } from '../../core/grid/types';
import { inflateWithFflate } from '../../xlsx/inflate/fflate';
import { readAnyWorkbook } from '../../xlsx/any';
import { READY } from './parser';

// The project's types are those of a page; in a worker `self` posts without a target.
const port = self as unknown as {
  onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
  readonly postMessage: (result: ReadResult | typeof READY) => void;
};

port.onmessage = ({ data }) => {
  readAnyWorkbook(data, { inflate: inflateWithFflate }).then(
    port.postMessage.bind(port),
    (error: unknown) => {
      // Thrown where the page hears of it: a promise that nobody waits for tells it nothing.
      setTimeout(() => {
        throw error;
      });
    },
  );
};
port.postMessage(READY);
