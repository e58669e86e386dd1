/** The worker's side: reads one file after another for the thread that started it. */
import type { MessagePort } from 'node:worker_threads';
import type { ReadResult } from '../../core/grid/types';
import { inflateWithZlib } from '../../xlsx/inflate/node';
import { readAnyWorkbook } from '../../xlsx/any';

export interface ReadingRequest {
  readonly bytes: Uint8Array;
  /** The file's name, without folders. */
  readonly name: string;
}

/** Told once, when the worker is loaded and waits for files: only then does a file's time begin. */
export const READY = 'ready';

export type ReadingReply = typeof READY | ReadResult;

export type ReadBytes = (request: ReadingRequest) => ReadResult | Promise<ReadResult>;

/** How a file's bytes become a workbook. Never throws for what a file can hold. */
export const readBytes: ReadBytes = ({ bytes }) => readAnyWorkbook(bytes, { inflate: inflateWithZlib });

/** @param read tests put another in its place */
export function serveReading(port: MessagePort, read: ReadBytes = readBytes): void {
  const reply = (value: ReadingReply): void => port.postMessage(value);
  port.on('message', (request: ReadingRequest) => {
    // What the reader throws all the same breaks the worker, which the other side tells as it tells any broken worker.
    void Promise.resolve(read(request)).then(reply);
  });
  reply(READY);
}
