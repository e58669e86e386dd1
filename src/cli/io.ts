/** What a command may touch of the process, so that tests can stand in for it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Progress shows only where a person looks on. */
  readonly isTerminal: boolean;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** 0: no finding of severity error; 1: there are; 2: wrong usage, or nothing could be read. */
export type ExitCode = 0 | 1 | 2;
