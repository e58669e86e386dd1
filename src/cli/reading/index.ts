/**
 * The reader of this process, which is one call of `zpt`: every workbook that a person hands over (submissions, schemes,
 * rosters) goes through it.
 */
import type { ReadResult } from '../../core/grid/types';
import { READING_LIMITS, type ReadingLimits } from './limits';
import { type Reader, createReader } from './reader';
import { startReading } from './start';

let reader: Reader | null = null;
let limits: ReadingLimits = READING_LIMITS;

/** For all that is read until `stopReading`. */
export function limitReading(given: Partial<ReadingLimits>): void {
  limits = { ...READING_LIMITS, ...given };
}

/** Never throws for what a file holds. @param bytes handed over: empty for the caller afterwards */
export async function readUntrusted(bytes: Uint8Array, name: string): Promise<ReadResult> {
  return (reader ??= createReader(limits, startReading)).read(bytes, name);
}

/** Ends the worker, if one was needed. */
export async function stopReading(): Promise<void> {
  const running = reader;
  reader = null;
  limits = READING_LIMITS;
  await running?.close();
}
