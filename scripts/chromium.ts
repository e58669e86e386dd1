/** The browser that browser tests and screenshots run in, where the machine has one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Its program: what CHROME_PATH names, else what is on the path; null when there is none. */
export function chromiumPath(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  for (const name of NAMES)
    try {
      return execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }).trim();
    } catch {
      // The next name, then.
    }
  return null;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error when there is no Chromium */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium is not installed');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
