import { isMainThread, parentPort } from 'node:worker_threads';
import { serveReading } from './reading/serve';
import { run } from './run';

/** Two digits. */
const two = (value: number): string => String(value).padStart(2, '0');

function today(): string {
  const now = new Date();
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function main(): Promise<void> {
  // Whoever reads along may stop early (`zpt check … | head`): nobody is left to tell anything.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    today,
  });
}

// Built, the worker that reads untrusted files is this same program (reading/start.ts).
if (isMainThread) void main();
else if (parentPort) serveReading(parentPort);
