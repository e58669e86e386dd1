/**
 * npm run bench [-- --quick] [-- --json]: how fast a workbook is read and assessed, against other libraries that merely read
 * it and against merely inflating it. Everything in one run on the same bytes, so that only ratios count; no test rests on it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Built, buildProduct } from './build';
import { CONTESTANTS } from './contestants';
import { readCorpus } from './corpus';
import { excelTargets } from './excel';
import { memoryOf } from './memory';
import { printed } from './print';
import { type Comparison, type Name, type Report, standingsOf, targetsOf } from './report';
import { type Rounds, measure } from './rounds';
import { filledWorkbooks, longWorkbooks } from './workbooks';

const REGISTER_ROWS = 2000;

/**
 * For the filled workbook and the long one, which takes some seven times as long. V8 takes more than two hundred workbooks
 * until it has compiled what is hot in ours; the others are given as many.
 */
const FULL: readonly [Rounds, Rounds] = [
  { workbooks: 40, warmUp: 8, measured: 15 },
  { workbooks: 10, warmUp: 6, measured: 10 },
];
const QUICK: readonly [Rounds, Rounds] = [
  { workbooks: 40, warmUp: 4, measured: 4 },
  { workbooks: 10, warmUp: 2, measured: 3 },
];

async function run(folder: string, isQuick: boolean, say: (step: string) => void): Promise<Report> {
  say('构建 building');
  const built = await buildProduct(folder);
  const [rounds, longRounds] = isQuick ? QUICK : FULL;
  say('填好的村工作簿 a filled workbook');
  const filled = save(folder, 'filled', await filledWorkbooks());
  const comparison = await compare(['填好的村工作簿', 'A workbook, filled in'], filled, built, rounds);
  say(`佐证清单 ${String(REGISTER_ROWS)} 行 a long register`);
  const long = save(folder, 'long', await longWorkbooks(REGISTER_ROWS));
  const name = [
    `佐证清单 ${String(REGISTER_ROWS)} 行`,
    `With ${String(REGISTER_ROWS)} rows of evidence`,
  ] as const;
  const longComparison = await compare(name, long, built, longRounds);
  say('内存 memory');
  const [workbook = ''] = filled;
  const memory = {
    dropped: memoryOf(built.memory, workbook, false),
    kept: memoryOf(built.memory, workbook, true),
  };
  say('加载项 the add-in');
  const addIn = await excelTargets();
  say('其他项目的工作簿 workbooks of other projects');
  return {
    node: process.versions.node,
    comparisons: [comparison, longComparison],
    memory,
    corpus: readCorpus(built.product),
    targets: [...targetsOf(comparison, memory), ...addIn],
  };
}

function save(folder: string, name: string, workbooks: readonly Uint8Array[]): readonly string[] {
  return workbooks.map((bytes, at) => {
    const file = path.join(folder, `${name}-${String(at)}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
}

/** @throws Error when we do not read and assess the workbooks: then there is nothing to compare */
async function compare(
  name: Name,
  files: readonly string[],
  { product, contestant, modules }: Built,
  rounds: Rounds,
): Promise<Comparison> {
  const workbooks = files.map((file) => readFileSync(file));
  for (const bytes of workbooks) {
    const read = product.readWorkbook(bytes, { inflate: product.inflateWithZlib });
    const result = product.assess({ file: 'bench.xlsx', read });
    if (!result.readable || result.items.length === 0) throw new Error('The workbook is not assessed.');
  }
  const ids = CONTESTANTS.map(([id]) => id);
  const times = await measure(contestant, modules, ids, files, rounds);
  return { name, bytes: workbooks[0]?.length ?? 0, rounds, standings: standingsOf(times) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' } } });
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-bench-'));
  try {
    const report = await run(folder, values.quick ?? false, (step) => process.stderr.write(`… ${step}\n`));
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : `\n${printed(report)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
