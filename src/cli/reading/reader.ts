/**
 * Files read one after another in a worker that can be ended: whatever a hostile file does to the reader, the command goes
 * on with the next one in a fresh worker.
 */
import type { Worker } from 'node:worker_threads';
import type { ReadResult } from '../../core/grid/types';
import type { ReadingLimits } from './limits';
import { type WorkerLink, linkWorker } from './worker-link';

export interface Reader {
  /**
   * Never rejects for what a file holds: what takes too long, or more memory than it may, is a file that cannot be read.
   * @param bytes handed over to the worker: empty for the caller afterwards
   * @param name the file's, without folders
   * @throws Error when no worker can be started
   */
  readonly read: (bytes: Uint8Array, name: string) => Promise<ReadResult>;
  /** Ends the worker; the next file would start another. */
  readonly close: () => Promise<void>;
}

/** @param start begins a worker with so many megabytes */
export function createReader(limits: ReadingLimits, start: (megabytes: number) => Worker): Reader {
  let link: WorkerLink | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (bytes: Uint8Array, name: string): Promise<ReadResult> => {
    if (!link?.isAlive()) link = await linkWorker(start(limits.megabytes));
    return link.ask({ bytes, name }, limits.seconds * 1000);
  };

  return {
    read: (bytes, name) => {
      const turn = last.then(() => readNow(bytes, name));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      const running = link;
      link = null;
      await running?.end();
    },
  };
}
