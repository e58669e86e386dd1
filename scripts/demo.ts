/** npm run demo: the main job on the samples, by the built command line as anybody would call it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const OUT = 'demo-output';
const ZPT = path.join('dist', 'zpt.cjs');
const SCHEME = ['--scheme', 'samples/细则.xlsx'];
const EVIDENCE = ['--evidence', 'samples/佐证'];

/** @throws Error when the command could not do its work; finding errors in villages' files (exit code 1) is its work */
function zpt(...argv: readonly string[]): string {
  const shown = argv.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
  process.stdout.write(`\n$ npx zpt ${shown}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [ZPT, ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr || `exit code ${String(status)}`);
  return stdout;
}

function main(): void {
  if (!existsSync(path.join(ROOT, ZPT))) throw new Error('请先运行 npm ci（它会生成 dist/zpt.cjs）。');
  rmSync(path.join(ROOT, OUT), { recursive: true, force: true });
  mkdirSync(path.join(ROOT, OUT));

  process.stdout.write('一、按考核细则给每个村生成一份自评工作簿 / one workbook per village\n');
  process.stdout.write(zpt('template', ...SCHEME, '--out', `${OUT}/下发`));

  process.stdout.write('\n二、检查各村交回的工作簿和佐证 / check what came back\n');
  const checked = zpt('check', 'samples/收回', ...SCHEME, ...EVIDENCE);
  writeFileSync(path.join(ROOT, OUT, '检查结果.txt'), checked);
  const villages = checked.split('\n\n');
  // One village in full shows what findings read like; the rest is in the file.
  process.stdout.write(`${villages[1] ?? ''}\n…\n${villages.at(-1)?.trim() ?? ''}\n`);

  process.stdout.write('\n三、汇总全部村 / all villages side by side\n');
  process.stdout.write(zpt('summarize', 'samples/收回', ...SCHEME, ...EVIDENCE, '--out', `${OUT}/汇总.xlsx`));

  process.stdout.write(
    [
      '',
      '结果都在这里 / the outputs are here:',
      `  ${path.join(ROOT, OUT, '下发')}${path.sep}        12 份自评工作簿 / 12 empty workbooks to fill in`,
      `  ${path.join(ROOT, OUT, '检查结果.txt')}  每个问题、在哪一格、怎么改 / every finding, its cell and its remedy`,
      `  ${path.join(ROOT, OUT, '汇总.xlsx')}      名次、分项得分、佐证缺失、问题清单、未报送 / the summary workbook`,
      '',
    ].join('\n'),
  );
}

main();
