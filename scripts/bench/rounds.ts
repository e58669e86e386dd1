/** Contestants measured in turn, round by round. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { ContestantId } from './contestants';
import { orderOf } from './statistics';

export interface Rounds {
  /** One after another in a turn, as a township's batch comes: a process that has just woken up is slow at first. */
  readonly workbooks: number;
  /** Not measured: V8 compiles what is hot in the meantime. */
  readonly warmUp: number;
  readonly measured: number;
}

export type Times = ReadonlyMap<ContestantId, readonly number[]>;

/**
 * Milliseconds of processor time for a workbook by contestant, one number for each measured round.
 * @param program contestant-child.ts, built
 * @param modules the folder where the program finds the libraries
 * @throws Error when a contestant fails
 */
export async function measure(
  program: string,
  modules: string,
  ids: readonly ContestantId[],
  files: readonly string[],
  { workbooks: count, warmUp, measured }: Rounds,
): Promise<Times> {
  const times = new Map(ids.map((id) => [id, [] as number[]]));
  const children = ids.map((id) => ({
    id,
    // The parent's own arguments load tsx, which must stay out of what is measured.
    child: fork(program, [id, ...files], { execArgv: [], env: { ...process.env, NODE_PATH: modules } }),
  }));
  try {
    await Promise.all(children.map(({ id, child }) => answer(id, child)));
    for (let round = 0; round < warmUp + measured; round += 1) {
      for (const { id, child } of orderOf(children, round)) {
        child.send(count);
        const milliseconds = Number(await answer(id, child));
        if (round >= warmUp) times.get(id)?.push(milliseconds);
      }
    }
  } finally {
    for (const { child } of children) child.kill();
  }
  return times;
}

async function answer(id: ContestantId, child: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    const failed = once(child, 'exit', { signal }).then(() => {
      throw new Error(`${id} gave up.`);
    });
    const [message] = (await Promise.race([once(child, 'message', { signal }), failed])) as unknown[];
    return message;
  } finally {
    stop.abort();
  }
}
