/** One worker and the talk with it, one file at a time. */
import type { Worker } from 'node:worker_threads';
import type { ReadResult, UnreadableReason } from '../../core/grid/types';
import { READY, type ReadingReply, type ReadingRequest } from './serve';

export interface WorkerLink {
  /** Never rejects: a worker that does not answer in time, or breaks, is a file that cannot be read. */
  readonly ask: (request: ReadingRequest, milliseconds: number) => Promise<ReadResult>;
  /** False once the worker has ended or was given up. */
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
}

type News = { readonly reply: ReadingReply } | { readonly broken: UnreadableReason };

/** Loading the program takes a tenth of a second; longer than this it will not come. */
const MILLISECONDS_TO_START = 60_000;

/** Waits until the worker is loaded. @throws Error when it cannot be */
export async function linkWorker(worker: Worker): Promise<WorkerLink> {
  let alive = true;
  let listen: (news: News) => void = () => undefined;
  worker.on('message', (reply: ReadingReply) => listen({ reply }));
  let failure: Error | undefined;
  worker.on('error', (error: NodeJS.ErrnoException) => {
    alive = false;
    failure = error;
    listen({ broken: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-heavy' : 'damaged' });
  });
  worker.on('exit', () => {
    alive = false;
    listen({ broken: 'too-heavy' });
  });

  const end = async (): Promise<void> => {
    alive = false;
    await worker.terminate();
  };

  const next = (milliseconds: number): Promise<News> =>
    new Promise((resolve) => {
      const settle = (news: News): void => {
        clearTimeout(timer);
        listen = () => undefined;
        // Between files a worker that waits must not keep the command from ending.
        worker.unref();
        resolve(news);
      };
      listen = settle;
      worker.ref();
      // An answer that came while this thread was busy lies ready, and is taken before the file is given up.
      const timer = setTimeout(() => setImmediate(() => settle({ broken: 'timeout' })), milliseconds);
    });

  const ask = async (request: ReadingRequest, milliseconds: number): Promise<ReadResult> => {
    worker.postMessage(request, transferable(request.bytes));
    const news = await next(milliseconds);
    if ('reply' in news && news.reply !== READY) return news.reply;
    await end();
    return { ok: false, unreadable: { reason: 'broken' in news ? news.broken : 'damaged' } };
  };

  const first = await next(MILLISECONDS_TO_START);
  if ('broken' in first) {
    await end();
    throw failure ?? new Error('The worker that reads files does not start.');
  }
  return { ask, isAlive: () => alive, end };
}

/** A view into a larger buffer (Node pools small ones) is copied instead. */
function transferable({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
