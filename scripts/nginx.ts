/** The web server that the packaged configuration is for, where the machine has it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];

/** Its program; null when there is none. An ordinary user's path seldom holds it. */
export function nginxPath(): string | null {
  const found = PLACES.find((place) => existsSync(place));
  if (found !== undefined) return found;
  try {
    return execFileSync('which', ['nginx'], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
