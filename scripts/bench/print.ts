/** The report for people: plain text in columns, Chinese with English beside it. */
import type { Corpus } from './corpus';
import { LOOKS, type Memory } from './memory';
import type { Comparison, Report } from './report';
import type { Spread } from './statistics';

/** The whole report, ending with a line break. */
export function printed({ node, comparisons, memory, corpus, targets }: Report): string {
  const rows = targets.map(({ name, wanted, found, isMet }) => [
    isMet ? '✔' : '✘',
    name.join(' '),
    wanted,
    found,
  ]);
  return [
    `自评通 性能对比 benchmark · Node ${node}`,
    '每份工作簿的处理器时间（毫秒）；各方逐轮交替，取中位数（括号内为四分位）；倍数逐轮相比',
    'Processor time for a workbook, in turn round by round, medians (quartiles); ratios within rounds',
    '',
    ...comparisons.flatMap(comparisonLines),
    '内存（MB，常驻） Resident memory, MB',
    ...columns([
      ['', ...LOOKS.map((look) => `${String(look)} 份`), '最高 most'],
      ['逐份核查，不留结果 results dropped', ...memoryCells(memory.dropped)],
      ['逐份核查，留精简结果（同 zpt） kept lean, as zpt does', ...memoryCells(memory.kept)],
    ]),
    '',
    ...corpusLines(corpus),
    '',
    '目标 Targets',
    ...columns([['', '', '要求 wanted', '实测 found'], ...rows]),
    '',
  ].join('\n');
}

function comparisonLines({ name, bytes, rounds, standings }: Comparison): readonly string[] {
  const kilobytes = Math.round(bytes / 1000);
  return [
    `${name.join(' ')}（${String(kilobytes)} kB，${String(rounds.measured)} 轮 rounds × ${String(rounds.workbooks)}）`,
    ...columns([
      ['', '毫秒 ms', '', '自评通的倍数 times ours'],
      ...standings.map(({ name: shown, time, timesOurs }) => [
        shown.join(' '),
        time.median.toFixed(2),
        `(${time.low.toFixed(2)}–${time.high.toFixed(2)})`,
        times(timesOurs),
      ]),
    ]),
    '',
  ];
}

function times({ median, low, high }: Spread): string {
  return `${median.toFixed(2)}× (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function memoryCells({ after, most }: Memory): readonly string[] {
  return [...LOOKS.map((look) => after[look] ?? NaN), most].map((megabytes) => megabytes.toFixed(0));
}

function corpusLines(corpus: Corpus | null): readonly string[] {
  if (!corpus) return ['没有 ../shared/corpus，未测 The corpus is not here: not measured'];
  const { read, refused, slowest } = corpus;
  const reasons = Object.entries(refused).map(([reason, count]) => `${reason} ${String(count)}`);
  return [
    `其他项目的工作簿 Workbooks of other projects: ${String(read)} 读出 read, ` +
      `${String(reasons.length === 0 ? 0 : Object.values(refused).reduce((a, b) => a + b, 0))} 拒绝 refused` +
      (reasons.length === 0 ? '' : ` (${reasons.join(', ')})`),
    `最慢 slowest: ${slowest.name}, ${String(Math.round(slowest.bytes / 1000))} kB, ` +
      `${slowest.milliseconds.toFixed(1)} ms`,
  ];
}

/** Rows in columns two blanks apart; the first column stands left, those with numbers right. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))));
  }
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell))).join('  ')}`.trimEnd(),
  );
}

/** Columns that a text takes on a terminal: Chinese characters and full-width signs take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1),
    0,
  );
}
