/** The built add-in for browser tests: dist/addin as it is when no source is newer, built first otherwise. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DESK_FILE, folderOf, ROOT } from './bundle';
import { newest, once } from './once';
import type { Part } from './options';

const SOURCES = [
  'src',
  'docs/manual',
  'scripts/build',
  'scripts/help',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];
const LOCK = path.join(ROOT, 'node_modules/.cache/zipingtong/build.lock');

/** A page of one file bears the time when its build began. */
export function isFreshFile(file: string, root = ROOT): boolean {
  const built = statSync(file, { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs >= lastChange(root);
}

function lastChange(root: string): number {
  return Math.max(...SOURCES.map((source) => newest(path.join(root, source))));
}

/** The manifest is written last and bears the time when the build began. One for another address is no use to tests. */
export function isFresh(folder: string, root = ROOT): boolean {
  const manifest = path.join(folder, 'manifest.xml');
  if (!existsSync(manifest)) return false;
  if (!isFreshFile(manifest, root)) return false;
  return readFileSync(manifest, 'utf8') === readFileSync(path.join(root, 'manifest.xml'), 'utf8');
}

/** The folder of the built add-in for https://localhost:3000/. Slow (up to a minute) when something changed. */
export function builtPane(): string {
  const folder = folderOf('pane', undefined);
  buildOnce('pane', () => isFresh(folder));
  return folder;
}

/** The file of the built desk edition. Slow (up to a minute) when something changed. */
export function builtDesk(): string {
  const file = path.join(folderOf('desk', undefined), DESK_FILE);
  buildOnce('desk', () => isFreshFile(file));
  return file;
}

function buildOnce(part: Part, isDone: () => boolean): void {
  const script = path.join(ROOT, 'scripts/build.ts');
  once({
    lockFile: LOCK,
    isDone,
    build: () => {
      execFileSync(process.execPath, ['--import', 'tsx', script, '--only', part], {
        cwd: ROOT,
        stdio: 'pipe',
      });
    },
  });
}
