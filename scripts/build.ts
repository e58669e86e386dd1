/**
 * `npm run build [-- --base https://host/path/]`: dist/zpt.cjs, the command line, and dist/addin/, the add-in as static files
 * whose manifest points to the base. `--only cli|pane` builds one of them, `--out folder` writes elsewhere than dist/.
 */
import { copyFileSync, existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rebase } from './build/base';
import { bundle, DESK_FILE, folderOf, ROOT } from './build/bundle';
import { notices } from './build/notices';
import { parseOptions } from './build/options';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** What a clerk waits for when the pane opens, office.js aside. */
function initialScripts(folder: string): string {
  const files = ['functions.js', 'taskpane.js'].map((name) => path.join(folder, name));
  const plain = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const zipped = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return `${kilobytes(plain)}, ${kilobytes(zipped)} gzip`;
}

/** Written last, with the time when the build began: that tells a finished build, and which sources are newer. */
function writeManifest(folder: string, base: string, began: Date): void {
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, rebase(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), base));
  utimesSync(file, began, began);
}

/** An Excel that is too old for the pane is shown the way to the desk edition, which so lies beside it. */
function putDeskBesidePane(out: string | undefined): void {
  const [desk, pane] = [path.join(folderOf('desk', out), DESK_FILE), folderOf('pane', out)];
  if (existsSync(desk) && existsSync(pane)) copyFileSync(desk, path.join(pane, DESK_FILE));
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const began = new Date();
  const files = await bundle(options);
  putDeskBesidePane(options.out);
  for (const part of options.parts) {
    const folder = folderOf(part, options.out);
    const shown = path.relative(process.cwd(), folder) || folder;
    const licences = part === 'desk' ? 'zipingtong-licences.txt' : 'licences.txt';
    writeFileSync(path.join(folder, licences), notices(files.get(part) ?? []));
    if (part === 'cli') process.stdout.write(`${shown}/zpt.cjs: the command line\n`);
    else if (part === 'desk') {
      const file = path.join(folder, DESK_FILE);
      utimesSync(file, began, began);
      const size = kilobytes(statSync(file).size);
      process.stdout.write(`${shown}/${DESK_FILE}: the desk edition (${size})\n`);
    } else {
      writeManifest(folder, options.base, began);
      process.stdout.write(`${shown}/: the add-in for ${options.base} (scripts ${initialScripts(folder)})\n`);
    }
  }
  process.stdout.write(`Built in ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
