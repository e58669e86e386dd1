/**
 * One contestant in a process of its own, so that it meets nobody else's garbage and nobody else's compiled code:
 * node contestant.cjs <id> <workbooks …>. Every message from the parent is a turn of so many workbooks, answered with the time for one.
 */
import { readFileSync } from 'node:fs';
import type { ContestantId } from './contestants';
import { assess, inflateWithZlib, readWorkbook } from './measured';
import { deflatedParts } from './parts';

type Run = (workbook: Buffer) => unknown;

const read = (workbook: Buffer) => readWorkbook(workbook, { inflate: inflateWithZlib });

/** What each does with a workbook; libraries are loaded only where they are measured. */
const RUNS: { readonly [Id in ContestantId]: () => Promise<Run> } = {
  ours: async () => (workbook) => assess({ file: 'bench.xlsx', read: read(workbook) }),
  read: async () => read,
  exceljs: async () => {
    const { default: exceljs } = await import('exceljs');
    type Bytes = Parameters<InstanceType<typeof exceljs.Workbook>['xlsx']['load']>[0];
    return (workbook) => new exceljs.Workbook().xlsx.load(workbook as unknown as Bytes);
  },
  sheetjs: async () => {
    const { read: readSheets } = await import('@e965/xlsx');
    return (workbook) => readSheets(workbook);
  },
  inflate: async () => {
    const known = new Map<Buffer, ReturnType<typeof deflatedParts>>();
    return (workbook) => {
      const parts = known.get(workbook) ?? deflatedParts(workbook);
      known.set(workbook, parts);
      // Every part, also those that we never open, each into one buffer of its size: the fastest way there is.
      return parts.map(({ raw, size }) => inflateWithZlib(raw, size, size));
    };
  },
};

/** Kept, as whoever reads a workbook keeps what it gave: without it V8 forgets the shapes of objects between runs. */
const kept: { last?: unknown } = {};

async function main([id, ...files]: readonly string[]): Promise<void> {
  const run = await RUNS[id as ContestantId]();
  const workbooks = files.map((file) => readFileSync(file));
  process.on('message', (count) => {
    void timed(run, workbooks, Number(count)).then((milliseconds) => process.send?.(milliseconds));
  });
  process.send?.('ready');
}

/**
 * Milliseconds of processor time for one of so many workbooks. Not the clock's time, because other programs on the machine
 * take turns with this one, and a long run loses more of them than a short one; the threads that collect garbage and compile
 * are counted in it.
 */
async function timed(run: Run, workbooks: readonly Buffer[], count: number): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < count; at += 1) {
    const workbook = workbooks[at % workbooks.length];
    if (workbook) kept.last = await run(workbook);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
