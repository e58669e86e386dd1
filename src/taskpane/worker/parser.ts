/** Workbooks read one after another in a worker that is ended when a file takes too long. */
import type { ReadResult } from '../../core/grid/types';

/** Told once by the worker, when it is loaded: a file's time begins then, and what breaks it later is the file. */
export const READY = 'ready';

/** The part of a Worker that is used here. */
export interface ParseWorker {
  onmessage: ((event: MessageEvent<ReadResult | typeof READY>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (bytes: Uint8Array) => void;
  readonly terminate: () => void;
}

export type Parse = (bytes: Uint8Array, signal?: AbortSignal) => Promise<ReadResult>;

export interface ParserOptions {
  readonly start: () => ParseWorker;
  /** Reads in the page itself, where workers are not to be had. */
  readonly readHere: (bytes: Uint8Array) => Promise<ReadResult>;
  /** Milliseconds for one file. */
  readonly limit?: number;
}

/** Far beyond what any village's workbook takes on a slow computer; the command line's default too. */
const LIMIT = 20_000;

/** @returns never rejects but for the signal: what takes too long or breaks the worker is a file that cannot be read */
export function createParser({ start, readHere, limit = LIMIT }: ParserOptions): Parse {
  let worker: ParseWorker | null = null;
  let isLoaded = false;
  let last: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    worker?.terminate();
    worker = null;
    isLoaded = false;
  };

  const parse = (bytes: Uint8Array, signal?: AbortSignal): Promise<ReadResult> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new DOMException('stopped', 'AbortError'));
      const used = (worker ??= start());
      const settle = (done: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        used.onmessage = null;
        used.onerror = null;
        done();
      };
      const stop = (): void => {
        end();
        settle(() => reject(new DOMException('stopped', 'AbortError')));
      };
      const giveUp = (result: ReadResult): void => {
        end();
        settle(() => resolve(result));
      };
      const wait = () => setTimeout(() => giveUp({ ok: false, unreadable: { reason: 'timeout' } }), limit);
      let timer = wait();
      signal?.addEventListener('abort', stop);
      used.onmessage = ({ data }) => {
        if (data !== READY) return settle(() => resolve(data));
        isLoaded = true;
        clearTimeout(timer);
        timer = wait();
      };
      used.onerror = () => {
        // A worker that was loaded has run out of memory, most likely: the page itself must not try.
        if (isLoaded) return giveUp({ ok: false, unreadable: { reason: 'too-heavy' } });
        end();
        settle(() => resolve(readHere(bytes)));
      };
      used.postMessage(bytes);
    });

  return (bytes, signal) => {
    const turn = last.then(() => parse(bytes, signal));
    last = turn.catch(() => undefined);
    return turn;
  };
}
