/** A progress bar on stderr, for a person at a terminal only. */
import type { Io } from './io';

const LENGTH = 24;

export interface Progress {
  /** @param done of `total` */
  readonly step: (done: number, total: number) => void;
  /** Wipes the bar away. */
  readonly end: () => void;
}

export function progressBar(io: Io, label: string, isQuiet: boolean): Progress {
  if (!io.isTerminal || isQuiet) return { step: () => undefined, end: () => undefined };
  return {
    step: (done, total) => {
      const filled = Math.round((LENGTH * done) / Math.max(1, total));
      const bar = '█'.repeat(filled) + '░'.repeat(LENGTH - filled);
      io.err(`\r${label} ${bar} ${String(done)}/${String(total)}`);
    },
    end: () => io.err('\r\u001b[2K'),
  };
}
