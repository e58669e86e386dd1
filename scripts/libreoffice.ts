/** An independent spreadsheet engine, where the machine has one: it recalculates what we write, and prints it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Whether it prints documents too: its Writer is a package of its own. Only looks for the file, since starting it takes seconds. */
export function hasLibreOfficeWriter(): boolean {
  try {
    const onPath = execFileSync('which', ['soffice'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    });
    const folder = path.dirname(realpathSync(onPath.trim()));
    return WRITER.some((file) => existsSync(path.join(folder, file)));
  } catch {
    return false;
  }
}

/** The library beside the program, on Linux and on a Mac. */
const WRITER = ['libswlo.so', '../Frameworks/libswlo.dylib'];

/**
 * The workbooks as LibreOffice saves them after calculating every formula, in the same order.
 * @throws Error when LibreOffice is missing or gives up on one of them
 */
export function recalculated(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-recalculate-'));
  try {
    const inputs = workbooks.map((bytes, at) => {
      const file = path.join(folder, `${String(at)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, 'out');
    // A profile of its own: one that is in use elsewhere would make it return at once and do nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...inputs], {
      stdio: 'ignore',
      timeout: 300_000,
    });
    return inputs.map((file) => new Uint8Array(readFileSync(path.join(out, path.basename(file)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
