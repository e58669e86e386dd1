/** Before all tests: the programs that some of them need are installed where that may be done unasked. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { chromiumPath } from '../scripts/chromium';
import { hasLibreOffice, hasLibreOfficeWriter } from '../scripts/libreoffice';
import { nginxPath } from '../scripts/nginx';

interface Program {
  readonly name: string;
  readonly packages: readonly string[];
  readonly isThere: () => boolean;
  /** Said where it is missing and cannot be installed. */
  readonly missing: string;
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'LibreOffice, which recalculates our workbooks',
    packages: ['libreoffice-calc'],
    isThere: hasLibreOffice,
    missing: 'LibreOffice (libreoffice-calc) is not installed: the recalculation tests are skipped.',
  },
  {
    name: 'LibreOffice Writer, which prints our documents',
    packages: ['libreoffice-writer'],
    isThere: hasLibreOfficeWriter,
    missing:
      'LibreOffice Writer (libreoffice-writer) is not installed: the tests of printed documents are skipped.',
  },
  {
    name: 'Poppler, which reads what was printed',
    packages: ['poppler-utils'],
    isThere: () => isOnPath('pdftotext') && isOnPath('pdftoppm'),
    missing:
      'pdftotext and pdftoppm (poppler-utils) are not installed: the tests of printed documents are skipped.',
  },
  {
    name: 'nginx, which serves the packaged site',
    packages: ['nginx-light'],
    isThere: () => nginxPath() !== null,
    missing: 'nginx (nginx-light) is not installed: the packaged site is not tried on it.',
  },
  {
    name: 'Chromium, which runs the built add-in',
    packages: ['chromium', 'fonts-noto-cjk'],
    isThere: () => chromiumPath() !== null,
    missing:
      'Chromium is not installed (packages chromium and fonts-noto-cjk, or CHROME_PATH): the browser tests are skipped.',
  },
];

const APT = {
  stdio: 'ignore',
  timeout: 900_000,
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
} as const;

// Jest takes the setup from the module's default.
// eslint-disable-next-line import-x/no-default-export
export default function setUp(): void {
  const wanted = PROGRAMS.filter(({ isThere }) => !isThere());
  if (wanted.length > 0 && process.getuid?.() === 0 && hasApt()) install(wanted);
  for (const { isThere, missing } of wanted) if (!isThere()) process.stderr.write(`${missing}\n`);
}

function install(programs: readonly Program[]): void {
  withoutStartingServices(() => {
    for (const { name, packages } of programs) {
      process.stderr.write(`Installing ${packages.join(' ')}: ${name}…\n`);
      try {
        execFileSync('apt-get', ['update'], APT);
        execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], APT);
      } catch {
        // Said later: without it the other tests still say a lot.
      }
    }
  });
}

/** Debian asks this program whether what is installed may start: no, the tests start a web server of their own. */
const POLICY = '/usr/sbin/policy-rc.d';

function withoutStartingServices(act: () => void): void {
  if (existsSync(POLICY)) {
    act();
    return;
  }
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    act();
  } finally {
    rmSync(POLICY, { force: true });
  }
}

function isOnPath(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function hasApt(): boolean {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
