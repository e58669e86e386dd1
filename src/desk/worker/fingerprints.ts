/** Evidence files fingerprinted one after another in a worker of their own. */
import type { PickedFile } from '../../taskpane/state/services';
import { READY } from '../../taskpane/worker/parser';
import type { Fingerprint } from '../state/evidence';

/** @returns null when the file cannot be read any more */
export function createFingerprints(
  start: () => Worker,
): (file: PickedFile, signal: AbortSignal) => Promise<Fingerprint | null> {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const print = ({ blob }: PickedFile, signal: AbortSignal): Promise<Fingerprint | null> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new DOMException('stopped', 'AbortError'));
      if (!blob) return resolve(null);
      const used = (worker ??= start());
      const end = (): void => {
        used.terminate();
        worker = null;
      };
      const stop = (): void => {
        end();
        reject(new DOMException('stopped', 'AbortError'));
      };
      signal.addEventListener('abort', stop, { once: true });
      used.onmessage = ({ data }: MessageEvent<Fingerprint | typeof READY | null>) => {
        if (data === READY) return;
        signal.removeEventListener('abort', stop);
        resolve(data);
      };
      used.onerror = () => {
        signal.removeEventListener('abort', stop);
        end();
        resolve(null);
      };
      used.postMessage(blob);
    });

  return (file, signal) => {
    const turn = last.then(() => print(file, signal));
    last = turn.catch(() => undefined);
    return turn;
  };
}
