/** The SHA-256 of every file, in the form that `sha256sum -c` checks. */
import { createHash } from 'node:crypto';

export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(([name, bytes]) => {
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  return lines.join('');
}
