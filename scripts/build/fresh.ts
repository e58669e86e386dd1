/** The built add-in for browser tests: dist/addin as it is when no source is newer, built first otherwise. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { folderOf, ROOT } from './bundle';
import { newest, once } from './once';

const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const LOCK = path.join(ROOT, 'node_modules/.cache/zipingtong/build.lock');

/** The manifest is written last and bears the time when the build began. One for another address is no use to tests. */
export function isFresh(folder: string, root = ROOT): boolean {
  const manifest = path.join(folder, 'manifest.xml');
  if (!existsSync(manifest)) return false;
  const changed = Math.max(...SOURCES.map((source) => newest(path.join(root, source))));
  if (statSync(manifest).mtimeMs < changed) return false;
  return readFileSync(manifest, 'utf8') === readFileSync(path.join(root, 'manifest.xml'), 'utf8');
}

/** The folder of the built add-in for https://localhost:3000/. Slow (up to a minute) when something changed. */
export function builtPane(): string {
  const folder = folderOf('pane', undefined);
  const script = path.join(ROOT, 'scripts/build.ts');
  once({
    lockFile: LOCK,
    isDone: () => isFresh(folder),
    build: () => {
      execFileSync(process.execPath, ['--import', 'tsx', script, '--only', 'pane'], {
        cwd: ROOT,
        stdio: 'pipe',
      });
    },
  });
  return folder;
}
