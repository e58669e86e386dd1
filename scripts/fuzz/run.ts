/**
 * npm run fuzz [-- --cases 20000] [--seed 1] [--replay <case>]: altered workbooks go the whole way, and nothing may throw,
 * hang or take all memory. The same seed makes the same cases. What fails is saved in fuzz-output/, named by seed, case and
 * family, and `--seed S --replay N` goes the way of that one case alone, in this process.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../build/bundle';
import { bundledChild } from './bundle';
import { makeCase } from './cases';
import { faultLine, figuresOf, isClean, isFault, printed } from './report';
import { type CaseResult, UNKNOWN, runCases } from './run-cases';
import { type SeedPlace, seedWorkbooks } from './seeds';
import { goTheWay, readPlain, wayWith } from './way';

const OUTPUT = path.join(ROOT, 'fuzz-output');
const MOST_SAVED = 200;

function numberIn(value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${String(value)} is no whole number.`);
  return number;
}

function save(failures: readonly CaseResult[], seed: number, place: SeedPlace): void {
  const seeds = seedWorkbooks(place);
  mkdirSync(OUTPUT, { recursive: true });
  for (const { number, family, error, milliseconds, megabytes } of failures.slice(0, MOST_SAVED)) {
    const name = path.join(OUTPUT, `${String(seed)}-${String(number)}-${family}`);
    // What a child could not make in all its time is not made here either.
    if (family !== UNKNOWN) writeFileSync(`${name}.xlsx`, makeCase(seeds, seed, number).bytes);
    writeFileSync(
      `${name}.txt`,
      `${error ?? ''}\n${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB\n`,
    );
    const [first = ''] = (error ?? 'slow or heavy').split('\n');
    process.stdout.write(
      `✖ --seed ${String(seed)} --replay ${String(number)}  ${family}: ${first.slice(0, 160)}\n`,
    );
  }
}

async function replay(seed: number, number: number, place: SeedPlace): Promise<void> {
  const seeds = seedWorkbooks(place);
  const { family, of, bytes } = makeCase(seeds, seed, number);
  process.stdout.write(`case ${String(number)}: ${family} of ${of}, ${String(bytes.length)} bytes\n`);
  const way = await wayWith(seeds[0]?.bytes ?? new Uint8Array(), readPlain);
  const began = process.cpuUsage();
  const options = { isThorough: true, withEvidence: number % 3 === 0 };
  const outcome = await goTheWay(bytes, `${String(number)}.xlsx`, way, options);
  const { user, system } = process.cpuUsage(began);
  process.stdout.write(`${outcome}, ${((user + system) / 1000).toFixed(0)} ms\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      seed: { type: 'string' },
      replay: { type: 'string' },
      'samples-only': { type: 'boolean' },
    },
  });
  const seed = numberIn(values.seed, 1);
  const place: SeedPlace = { root: ROOT, withCorpus: !values['samples-only'] };
  if (values.replay !== undefined) return replay(seed, numberIn(values.replay, 0), place);
  const cases = numberIn(values.cases, 20_000);
  const isTerminal = process.stderr.isTTY;
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-fuzz-'));
  try {
    const results = await runCases({
      cases,
      seed,
      place,
      program: await bundledChild(folder),
      children: Math.max(1, Math.min(4, availableParallelism())),
      onCase: (result, done) => {
        if (isTerminal && done % 50 === 0) process.stderr.write(`\r${String(done)}/${String(cases)}`);
        if (isFault(result)) process.stderr.write(`✖ ${faultLine(result, seed)}\n`);
      },
    });
    const figures = figuresOf(results);
    process.stdout.write(`${isTerminal ? '\n' : ''}${printed(figures, seed)}`);
    if (isClean(figures)) return;
    save(results.filter(isFault), seed, place);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
