/** Runs cases in child processes and collects what became of each. */
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { SeedPlace } from './seeds';
import type { Done, Order, Report } from './serve';

export interface RunOptions {
  readonly cases: number;
  readonly seed: number;
  readonly place: SeedPlace;
  readonly children: number;
  /** A child program that calls serveCases, TypeScript or bundled; ours unless told. */
  readonly program?: string;
  /** Wall-clock seconds after which a case is stopped. */
  readonly seconds?: number;
  readonly onCase?: (result: CaseResult, done: number) => void;
}

export interface CaseResult extends Pick<Done, 'outcome' | 'error' | 'milliseconds' | 'megabytes'> {
  readonly number: number;
  readonly family: string;
  readonly of: string;
}

/** The family of a case that was never made. */
export const UNKNOWN = 'unknown';

/** A hang is a hang after this; the machine may be busy. */
const SECONDS = 60;
/** For a child to start and to make the case. */
const SECONDS_TO_BEGIN = 240;
/** Of heap. The command line's worker has as many; more is a failure, as the child dies of it. */
const HEAP_MEGABYTES = 512;

/** In the order of their numbers. */
export async function runCases(options: RunOptions): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < options.cases) {
      await runChild(
        options,
        () => (next < options.cases ? next++ : null),
        (result) => {
          results.push(result);
          options.onCase?.(result, results.length);
        },
      );
    }
  };
  await Promise.all(Array.from({ length: options.children }, lane));
  return results.sort((a, b) => a.number - b.number);
}

/** One child until there is no case left or a case has ended it. */
function runChild(
  { seed, place, program = path.join(__dirname, 'child.ts'), seconds = SECONDS }: RunOptions,
  take: () => number | null,
  tell: (result: CaseResult) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(program, [], {
      execArgv: [
        ...(program.endsWith('.ts') ? ['--import', 'tsx'] : []),
        '--expose-gc',
        `--max-old-space-size=${String(HEAP_MEGABYTES)}`,
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let number: number | null = null;
    let about = { family: UNKNOWN, of: '' };
    let lastWords = '';
    let fault: string | null = null;
    let timer: NodeJS.Timeout | undefined;
    child.stderr?.on('data', (data: Buffer) => (lastWords = (lastWords + data.toString()).slice(-4000)));
    const stopAfter = (limit: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fault = `stopped after ${String(limit)} s`;
        child.kill('SIGKILL');
      }, limit * 1000);
    };
    const orderNext = (): void => {
      number = take();
      if (number === null) return void child.kill();
      about = { family: UNKNOWN, of: '' };
      stopAfter(SECONDS_TO_BEGIN);
      const order: Order = { seed, ...place, number };
      child.send(order);
    };
    child.on('message', (report: Report) => {
      if ('begun' in report) {
        about = { family: report.family, of: report.of };
        stopAfter(seconds);
      } else {
        clearTimeout(timer);
        const { done, outcome, error, milliseconds, megabytes } = report;
        tell({ number: done, ...about, outcome, error, milliseconds, megabytes });
        orderNext();
      }
    });
    child.on('exit', () => {
      clearTimeout(timer);
      if (number !== null) {
        const error = fault ?? `the child died: ${lastWords.trim()}`;
        tell({ number, ...about, outcome: 'died', error, milliseconds: 0, megabytes: 0 });
      }
      resolve();
    });
    orderNext();
  });
}
