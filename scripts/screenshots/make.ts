/**
 * `npm run screenshots [-- name…]`: docs/screenshots/, every screen of the pane beside its workbook, and the manual's pictures,
 * whose names begin with 手册/.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { SCREENS } from '../../test/browser/support/screens';
import { Theatre } from '../../test/browser/support/stage';
import { ROOT } from '../build/bundle';
import { PICTURES, type Picture } from './manual';

const FOLDER = path.join(ROOT, 'docs/screenshots');

async function take(picture: Picture, theatre: Theatre): Promise<void> {
  const file = path.join('docs/manual/pictures', `${picture.name}.png`);
  await picture.take(path.join(ROOT, file), theatre);
  process.stdout.write(`${file}\n`);
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
  mkdirSync(FOLDER, { recursive: true });
  const theatre = await Theatre.open();
  try {
    for (const { name, options, reach } of SCREENS) {
      if (!isAsked(name)) continue;
      const stage = await theatre.stage(options);
      await reach(stage);
      await stage.settle();
      await stage.page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
      await stage.close();
      process.stdout.write(`docs/screenshots/${name}.png\n`);
    }
    mkdirSync(path.join(ROOT, 'docs/manual/pictures'), { recursive: true });
    for (const picture of PICTURES) if (isAsked(`手册/${picture.name}`)) await take(picture, theatre);
  } finally {
    await theatre.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
