/** One thing at a time, and a plain word when it does not work. */
import type { Messages } from '../../core/messages';
import { type Failed, failedBy } from './failure';
import type { Store } from './store';

/** What every tab knows of what it is doing. */
export interface TaskState<Task extends string> {
  /** What is being done; null: nothing. */
  readonly busy: Task | null;
  readonly failure: Failed | null;
  /** What was done, for a person to read and a screen reader to say. */
  readonly notice: string | null;
}

export const IDLE = { busy: null, failure: null, notice: null } as const;

/**
 * Runs a job unless another is running. What it throws becomes a message whose button does the job again.
 * @returns whether the job ran to its end
 */
export async function runTask<Task extends string>(
  store: Store<TaskState<Task>>,
  messages: Messages,
  task: Task,
  job: () => Promise<void>,
): Promise<boolean> {
  if (store.get().busy !== null) return false;
  store.set({ busy: task, failure: null, notice: null });
  try {
    await job();
    return true;
  } catch (error) {
    const retry = (): void => void runTask(store, messages, task, job);
    store.set({ failure: failedBy(error, messages, retry) });
    return false;
  } finally {
    store.set({ busy: null });
  }
}
