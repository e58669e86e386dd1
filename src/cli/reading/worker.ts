/** The worker as a program of its own, when the command line runs from its sources. */
import { parentPort } from 'node:worker_threads';
import { serveReading } from './serve';

if (parentPort) serveReading(parentPort);
