/**
 * The command line as one file that needs nothing but Node: what `npm install` would bring is inside it. Run as a script it
 * builds, for webpack does not run inside Jest.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { configurationOf, filesOf, ROOT } from '../build/bundle';
import { isFreshFile } from '../build/fresh';
import { notices } from '../build/notices';
import { once } from '../build/once';

const FOLDER = path.join(ROOT, 'dist/standalone');
const PROGRAM = path.join(FOLDER, 'zpt.cjs');
/** Written last, with the time when the build began. */
const LICENCES = path.join(FOLDER, 'licences.txt');
const LOCK = path.join(ROOT, 'node_modules/.cache/zipingtong/standalone.lock');

export interface Standalone {
  readonly program: Uint8Array;
  /** Of all that is inside. */
  readonly licences: string;
}

/** Builds it when something changed. */
export function standalone(): Standalone {
  once({
    lockFile: LOCK,
    isDone: () => isFreshFile(LICENCES),
    build: () => {
      execFileSync(process.execPath, ['--import', 'tsx', __filename], { cwd: ROOT, stdio: 'pipe' });
    },
  });
  return { program: new Uint8Array(readFileSync(PROGRAM)), licences: readFileSync(LICENCES, 'utf8') };
}

/** @throws Error with webpack's own words when it does not compile */
async function build(): Promise<void> {
  const began = new Date();
  const cli = configurationOf('cli', 'production');
  const compiler = webpack({
    ...cli,
    externals: {},
    output: { ...cli.output, path: FOLDER, asyncChunks: false, clean: true },
  });
  const files = await new Promise<readonly string[]>((resolve, reject) => {
    compiler?.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (failure || !stats ? reject(failure) : resolve(filesOf(stats.compilation))));
    });
  });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(LICENCES, notices(files));
  utimesSync(LICENCES, began, began);
}

if (require.main === module)
  build().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
