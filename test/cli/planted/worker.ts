import { parentPort } from 'node:worker_threads';
import { serveReading } from '../../../src/cli/reading/serve';
import { plantedRead } from './read';

if (parentPort) serveReading(parentPort, plantedRead);
