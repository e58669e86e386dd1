/** The program of a child process: goes the way of one case after another, as the parent asks. Bundled, it is its own worker. */
import { isMainThread, parentPort } from 'node:worker_threads';
import { serveReading } from '../../src/cli/reading/serve';
import { serveCases } from './serve';
import { readPlain } from './way';

if (isMainThread) serveCases(readPlain);
else if (parentPort) serveReading(parentPort);
