/** npm run samples: makes samples/ anew, all but README.md and expected.json, which are written by hand. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasLibreOffice, recalculated } from '../libreoffice';
import { EVIDENCE, HANDED_IN, buildSamples } from './build';

const FOLDER = path.join(__dirname, '../../samples');

async function main(): Promise<void> {
  if (!hasLibreOffice())
    throw new Error('LibreOffice calculates the samples’ formulas: please install libreoffice-calc.');
  const files = await buildSamples(recalculated);
  for (const made of [HANDED_IN, EVIDENCE]) rmSync(path.join(FOLDER, made), { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = path.join(FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  process.stdout.write(`samples/: ${String(files.size)} files\n`);
}

void main();
