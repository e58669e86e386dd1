/** A progress bar on stderr, for a person at a terminal only. */
import type { Io } from './io';

const LENGTH = 24;

export interface Progress {
  /** @param done of `total` @param detail what is being done meanwhile */
  readonly step: (done: number, total: number, detail?: string) => void;
  /** Wipes the bar away. */
  readonly end: () => void;
}

export function progressBar(io: Io, label: string, isQuiet: boolean): Progress {
  if (!io.isTerminal || isQuiet) return { step: () => undefined, end: () => undefined };
  return {
    step: (done, total, detail = '') => {
      const filled = Math.round((LENGTH * done) / Math.max(1, total));
      const bar = '█'.repeat(filled) + '░'.repeat(LENGTH - filled);
      io.err(`\r${label} ${bar} ${String(done)}/${String(total)}${detail}\u001b[K`);
    },
    end: () => io.err('\r\u001b[2K'),
  };
}
