/** `npm run screenshots [-- name…]`: docs/screenshots/, every screen of the pane beside its workbook. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { SCREENS } from '../../test/browser/support/screens';
import { Theatre } from '../../test/browser/support/stage';
import { ROOT } from '../build/bundle';

const FOLDER = path.join(ROOT, 'docs/screenshots');

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  mkdirSync(FOLDER, { recursive: true });
  const theatre = await Theatre.open();
  try {
    for (const { name, options, reach } of SCREENS) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      const stage = await theatre.stage(options);
      await reach(stage);
      await stage.settle();
      await stage.page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
      await stage.close();
      process.stdout.write(`docs/screenshots/${name}.png\n`);
    }
  } finally {
    await theatre.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
