/**
 * `npm run corpus [-- folder]`: our readers and SheetJS over workbooks of other projects. Prints figures; a difference that
 * no kind explains, or a file that only SheetJS opens, is shown and makes it fail.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Comparison, type Difference, compare, reasonOf } from './compare';
import { CORPUS, corpusFiles } from './files';
import { KINDS, REFUSALS } from './kinds';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function shown({ sheet, address, ours, theirs }: Difference): string {
  return `${sheet}!${address}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`;
}

async function main(): Promise<void> {
  const [folder = CORPUS] = process.argv.slice(2);
  const files = corpusFiles(folder);
  if (files.length === 0) return print('No workbooks are there to compare: nothing was tested.');
  const results: (readonly [string, Comparison])[] = [];
  for (const file of files) results.push([file, await compare(new Uint8Array(readFileSync(file)))]);
  const opened = (by: Comparison['opened']): number =>
    results.filter(([, result]) => result.opened === by).length;
  const differences = results.flatMap(([, result]) => result.differences);
  const cells = results.reduce((sum, [, result]) => sum + result.cells, 0);
  print(`files              ${String(files.length)}`);
  print(`opened by both     ${String(opened('both'))}`);
  print(`only by ours       ${String(opened('ours'))}`);
  print(`only by SheetJS    ${String(opened('theirs'))}`);
  print(`by neither         ${String(opened('neither'))}`);
  print(`cells compared     ${String(cells)}`);
  print(`differences        ${String(differences.length)}`);
  for (const { id, reason } of KINDS)
    print(
      `  ${id.padEnd(18)} ${String(differences.filter(({ kind }) => kind === id).length).padStart(5)}  ${reason}`,
    );
  const refusals = new Map<string, number>();
  for (const [, result] of results) {
    if (!result.refused) continue;
    const reason = reasonOf(result);
    refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
  }
  print(
    `refused            ${[...refusals].map(([reason, count]) => `${reason}: ${String(count)}`).join(', ')}`,
  );
  for (const [file, result] of results) {
    const name = path.relative(folder, file);
    if (result.opened === 'theirs' && !REFUSALS.has(reasonOf(result)))
      fail(`${name}: only SheetJS opens it; ours says ${JSON.stringify(result.refused)}`);
    const unexplained = result.differences.filter(({ kind }) => kind === null);
    for (const difference of unexplained.slice(0, 3)) fail(`${name}: ${shown(difference)}`);
  }
}

function fail(line: string): void {
  print(line);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
