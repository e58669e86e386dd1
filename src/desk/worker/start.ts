/** Workers of a page that is one file: their script stands in it as text and is started from there. */
import type { ParseWorker } from '../../taskpane/worker/parser';

/** Where the build puts the worker's script. */
export const WORKER_SCRIPT = 'zpt-worker';

let address: string | null = null;

/** @throws Error when the browser starts no worker from a page like this */
export function startWorker(): Worker {
  const script = document.getElementById(WORKER_SCRIPT)?.textContent ?? '';
  address ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(address);
}

export const startParseWorker = (): ParseWorker => startWorker();
