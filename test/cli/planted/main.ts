/** The command line with the planted reader, to be bundled as the real one is. */
import { isMainThread, parentPort } from 'node:worker_threads';
import { serveReading } from '../../../src/cli/reading/serve';
import { run } from '../../../src/cli/run';
import { plantedRead } from './read';

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: false,
    today: () => '2023-01-16',
  });
}

if (isMainThread) void main();
else if (parentPort) serveReading(parentPort, plantedRead);
