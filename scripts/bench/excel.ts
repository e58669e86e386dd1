/** What the add-in asks of Excel, counted on the stand-in: round trips are what a clerk waits for. */
import type { Workbook } from '../../src/core/grid/types';
import { marksOf } from '../../src/core/host/marks';
import { messagesIn } from '../../src/core/messages';
import { resultsSheet } from '../../src/core/sheets/results/results-sheet';
import { assess } from '../../src/core/assess';
import type { Mark } from '../../src/core/host/types';
import { rank } from '../../src/functions/rank';
import { book } from '../../test/excel-host/fixtures';
import { open, sample } from '../../test/excel/open';
import type { Target } from './report';
import { spreadOf } from './statistics';

const FEW = 50;
const MANY = 50_000;
const READS = 3;
const WRITES = 1;
const FUNCTION_ROWS = 10_000;
const FUNCTION_MS = 50;

/** @returns the targets of the add-in: round trips, and a function's time over a long range */
export async function excelTargets(): Promise<readonly Target[]> {
  const reads = [await syncsToRead(FEW), await syncsToRead(MANY)];
  const marks = [await syncsToMark(FEW), await syncsToMark(MANY)];
  const time = functionTime();
  const found = (syncs: readonly number[]): string =>
    `${syncs.join(' / ')}（${String(FEW)} / ${String(MANY)} 行 rows）`;
  return [
    {
      name: ['读一份工作簿的往返', 'round trips to read a workbook'],
      wanted: `≤ ${String(READS)}`,
      found: found(reads),
      isMet: reads.every((syncs) => syncs <= READS),
    },
    {
      name: ['标记的往返（先找旧标记，再写）', 'round trips to mark (a search, then the marks)'],
      wanted: `≤ ${String(WRITES)}`,
      found: found(marks),
      isMet: marks.every((syncs) => syncs <= WRITES),
    },
    {
      name: [`ZPT.RANK 算 ${String(FUNCTION_ROWS)} 行`, `ZPT.RANK over ${String(FUNCTION_ROWS)} rows`],
      wanted: `< ${String(FUNCTION_MS)} ms`,
      found: `${time.toFixed(1)} ms`,
      isMet: time < FUNCTION_MS,
    },
  ];
}

function longWorkbook(rows: number): Workbook {
  const row = (index: number): readonly string[] => Array.from({ length: 8 }, () => `第${String(index)}行`);
  return book({ 自评表: Array.from({ length: rows }, (_none, index) => row(index)) });
}

async function syncsToRead(rows: number): Promise<number> {
  const { workbook, host } = open(longWorkbook(rows), 'excel-2021');
  await workbook.read();
  return host.counts.syncs;
}

/** The results of a real village, and as many marks as rows. */
async function syncsToMark(rows: number): Promise<number> {
  const messages = messagesIn('zh-CN');
  const { workbook, host } = open(sample('柳树村.xlsx'), 'excel-2021');
  const read = await workbook.read();
  const assessment = assess({ file: '柳树村.xlsx', read: { ok: true, workbook: read } });
  const findings = { open: assessment.findings, waived: [] };
  const results = resultsSheet({ assessment, findings, messages, madeOn: '2023-01-16' });
  const [first] = marksOf(assessment.findings, messages);
  if (!first) throw new Error('Nothing to mark.');
  const marks = Array.from({ length: rows }, (_none, at): Mark => ({ ...first, cell: `J${String(at + 5)}` }));
  host.resetCounts();
  await workbook.mark(marks, results);
  return host.counts.syncs;
}

/** Milliseconds of processor time for one call, the median of several. */
function functionTime(): number {
  const totals = Array.from({ length: FUNCTION_ROWS }, (_none, at) => [60 + ((at * 7919) % 4000) / 100]);
  const times = Array.from({ length: 15 }, () => {
    const before = process.cpuUsage();
    rank(totals);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return spreadOf(times).median;
}
