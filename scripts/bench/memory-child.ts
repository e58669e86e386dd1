/**
 * A program of its own, so that nothing but the product takes memory in it:
 * node memory.cjs <workbook> <how many times> <keep|drop>
 */
import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/core/assessment';
import { lean } from '../../src/core/lean';
import { assess, inflateWithZlib, readWorkbook } from './measured';

const MEGABYTE = 1 << 20;

function main([file = '', times = '0', mode]: readonly string[]): void {
  const kept: Assessment[] = [];
  const after: Record<number, number> = {};
  for (let done = 1; done <= Number(times); done += 1) {
    const read = readWorkbook(readFileSync(file), { inflate: inflateWithZlib });
    const assessment = assess({ file: `${String(done)}.xlsx`, read });
    if (mode === 'keep') kept.push(lean(assessment));
    if (done % 10 === 0) after[done] = process.memoryUsage.rss() / MEGABYTE;
  }
  // Kilobytes; the most that was ever taken, also between the looks above.
  const most = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ after, most, kept: kept.length }));
}

main(process.argv.slice(2));
