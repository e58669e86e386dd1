/** Something built for tests, once: test files run in several processes at once, so one builds while the others wait. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STEP = 200;

/** The time of the last change at or below a place; a folder also tells of what was taken away. */
export function newest(place: string): number {
  const state = statSync(place, { throwIfNoEntry: false });
  if (state === undefined) return 0;
  if (!state.isDirectory()) return state.mtimeMs;
  return readdirSync(place).reduce(
    (time, name) => Math.max(time, newest(path.join(place, name))),
    state.mtimeMs,
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** True when the lock is ours; a lock whose holder is gone is taken away. */
function lock(file: string): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
    return false;
  }
}

export interface Work {
  readonly lockFile: string;
  readonly isDone: () => boolean;
  readonly build: () => void;
}

export function once({ lockFile, isDone, build }: Work): void {
  while (!isDone()) {
    if (!lock(lockFile)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP);
      continue;
    }
    try {
      if (!isDone()) build();
      return;
    } finally {
      rmSync(lockFile, { force: true });
    }
  }
}
