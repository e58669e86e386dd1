/** Starting the worker that reads files. */
import path from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Built, command line and worker are one file, which sees from its thread which of them it is (cli/main.ts). Run from the
 * sources (tests, `tsx`), the worker is worker.ts, from which tsx takes off the types.
 * @param megabytes of JavaScript heap, beyond which Node ends the worker with ERR_WORKER_OUT_OF_MEMORY
 */
export function startReading(megabytes: number): Worker {
  const options: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: megabytes } };
  return path.extname(__filename) === '.ts'
    ? startSource(path.join(__dirname, 'worker.ts'), options)
    : new Worker(__filename, options);
}

/** A program in TypeScript as a worker. */
export function startSource(file: string, options: WorkerOptions): Worker {
  const program = `
    const load = require('node:module').createRequire(${JSON.stringify(file)});
    load('tsx/cjs');
    load(${JSON.stringify(file)});`;
  return new Worker(program, { ...options, eval: true });
}
