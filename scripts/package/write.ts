/** The package as a folder and as a zip of it, which is the same whenever the same sources are packed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stableZip } from '../samples/stable-zip';
import type { Release } from './release';

export interface Written {
  readonly folder: string;
  readonly zip: string;
}

/** @param out the folder for both; an earlier package of the same version in it is replaced */
export function writeRelease({ version, files }: Release, out: string): Written {
  const name = `zipingtong-${version}`;
  const folder = path.join(out, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  const zip = path.join(out, `${name}.zip`);
  writeFileSync(
    zip,
    stableZip(Object.fromEntries([...files].map(([file, bytes]) => [`${name}/${file}`, bytes]))),
  );
  return { folder, zip };
}
