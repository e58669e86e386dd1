/**
 * `npm run package [-- --base https://host/path/ --share \\server\share]`: release/, all that a township needs to install the
 * add-in or to do without installing, as a folder and a zip of it. `--out folder` writes elsewhere.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_BASE } from './build/base';
import { ROOT } from './build/bundle';
import { parsePackageOptions } from './package/options';
import { built, release } from './package/release';
import { writeRelease } from './package/write';

async function main(): Promise<void> {
  const options = parsePackageOptions(process.argv.slice(2));
  const made = await release(options, built());
  const { folder, zip } = writeRelease(made, path.resolve(options.out ?? path.join(ROOT, 'release')));
  const shown = (file: string): string => path.relative(process.cwd(), file);
  const size = `${(statSync(zip).size / 1e6).toFixed(1)} MB`;
  process.stdout.write(`${shown(folder)}/: ${String(made.files.size)} files for ${options.base}\n`);
  process.stdout.write(`${shown(zip)}: the same, ${size}\n`);
  if (options.base === DEFAULT_BASE)
    process.stdout.write(
      'No --base was given: in Excel this package works only where the site runs on the same machine.\n',
    );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
