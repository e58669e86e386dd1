/**
 * The built host page for tests: as it is when no source is newer, built first otherwise. Run as a script it builds, for webpack
 * does not run inside Jest.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { ROOT } from '../build/bundle';
import { newest, once } from '../build/once';
import { hostPageConfiguration } from './host-page';

const CACHE = path.join(ROOT, 'node_modules/.cache/zipingtong');
const FOLDER = path.join(CACHE, 'host');
/** Written last, with the time when the build began. */
const STAMP = path.join(FOLDER, 'built');
const SOURCES = ['src/core/grid', 'src/xlsx', 'test/excel-host', 'scripts/serve', 'package-lock.json'];

function isDone(): boolean {
  if (!existsSync(STAMP)) return false;
  return statSync(STAMP).mtimeMs >= Math.max(...SOURCES.map((source) => newest(path.join(ROOT, source))));
}

/** The folder of the page, to be served at /host/. */
export function builtHostPage(): string {
  once({
    lockFile: path.join(CACHE, 'host.lock'),
    isDone,
    build: () => {
      execFileSync(process.execPath, ['--import', 'tsx', __filename], { cwd: ROOT, stdio: 'pipe' });
    },
  });
  return FOLDER;
}

async function build(): Promise<void> {
  const began = new Date();
  const configuration = hostPageConfiguration();
  if (!configuration) throw new Error('there is no host page');
  rmSync(FOLDER, { recursive: true, force: true });
  const compiler = webpack({
    ...configuration,
    // Relative, so that it may lie beside the pane wherever a site has it.
    output: { ...configuration.output, path: FOLDER, publicPath: '' },
    devtool: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, began, began);
}

if (require.main === module)
  build().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
