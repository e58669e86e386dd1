/** Before all tests: LibreOffice, which recalculates our workbooks, is installed where that may be done unasked. */
import { execFileSync } from 'node:child_process';
import { hasLibreOffice } from '../scripts/libreoffice';

const APT = {
  stdio: 'ignore',
  timeout: 900_000,
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
} as const;

// Jest takes the setup from the module's default.
// eslint-disable-next-line import-x/no-default-export
export default function setUp(): void {
  if (hasLibreOffice()) return;
  if (process.getuid?.() === 0 && hasApt()) {
    process.stderr.write('Installing libreoffice-calc for the recalculation tests…\n');
    try {
      execFileSync('apt-get', ['update'], APT);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc'], APT);
    } catch {
      // Said below: without it the other tests still say a lot.
    }
  }
  if (!hasLibreOffice())
    process.stderr.write(
      'LibreOffice (libreoffice-calc) is not installed: the recalculation tests are skipped.\n',
    );
}

function hasApt(): boolean {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
