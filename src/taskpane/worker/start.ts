import type { ParseWorker } from './parser';

/** The bundler makes a file of its own of the worker, because it sees it named here in this way. */
export function startParseWorker(): ParseWorker {
  return new Worker(new URL('./parse.worker.ts', import.meta.url));
}
