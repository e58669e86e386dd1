/** The perfect example of the roll-up's checks: two townships with two villages each, and ways to spoil it. */
import { decimal } from '../../decimal';
import { squash } from '../../text';
import { RECORD_FORMAT } from '../../vocabulary/summary-record';
import type { ReadSummary, ScoreCell, SummaryItem, VillageRow, VillageSummaryFile } from '../types';

const ITEMS: readonly SummaryItem[] = [
  { code: '1.1', title: '领导机制', points: decimal(40) },
  { code: '1.2', title: '会议制度', points: decimal(60) },
];

const number = (value: number, file: string, sheet: string, cell: string): ScoreCell => ({
  kind: 'number',
  value: decimal(value),
  place: { file, sheet, cell },
});

function village(file: string, at: number, name: string, scores: readonly [number, number]): VillageRow {
  const row = String(4 + at);
  const total = scores[0] + scores[1];
  return {
    village: name,
    self: number(total, file, '汇总', `B${row}`),
    verified: { kind: 'none', text: '', place: { file, sheet: '汇总', cell: `E${row}` } },
    grade: '良好',
    counts: { errors: 0, warnings: 0, noEvidence: 0 },
    itemsTotal: number(total, file, '分项得分', `D${row}`),
    scores: new Map(
      ITEMS.map(({ code }, item) => [
        squash(code),
        number(scores[item] ?? 0, file, '分项得分', `${item === 0 ? 'B' : 'C'}${row}`),
      ]),
    ),
    stamped: null,
    isComparable: true,
    place: { file, sheet: '汇总', cell: `A${row}` },
  };
}

function township(unit: string, villages: readonly [string, readonly [number, number]][]): ReadSummary {
  const file = `${unit}汇总.xlsx`;
  return {
    kind: 'summary',
    file,
    summary: {
      file,
      level: 'villages',
      unit,
      title: '示例细则',
      format: RECORD_FORMAT,
      schemeId: 'example',
      schemeVersion: '1',
      scheme: null,
      madeOn: '2022-12-31',
      items: ITEMS,
      absent: [],
      proposals: [],
      checks: [],
      villages: villages.map(([name, scores], at) => village(file, at, name, scores)),
      vanished: [],
      base: decimal(100),
      averagedOver: villages.length,
    },
  };
}

export const perfect: readonly ReadSummary[] = [
  township('三星乡', [
    ['红星村', [40, 50]],
    ['东风村', [30, 60]],
  ]),
  township('二河镇', [
    ['柳树村', [35, 55]],
    ['新桥村', [20, 40]],
  ]),
];

/** The perfect files with one of them changed. */
export function changed(
  files: readonly ReadSummary[],
  at: number,
  change: (summary: VillageSummaryFile) => Partial<VillageSummaryFile>,
): readonly ReadSummary[] {
  return files.map((one, index) => {
    if (index !== at || one.kind !== 'summary' || one.summary.level !== 'villages') return one;
    const summary = { ...one.summary, ...change(one.summary) };
    return { ...one, file: summary.file, summary };
  });
}

/** One village's row changed. */
export function changedRow(
  files: readonly ReadSummary[],
  at: number,
  village: string,
  change: (row: VillageRow) => Partial<VillageRow>,
): readonly ReadSummary[] {
  return changed(files, at, ({ villages }) => ({
    villages: villages.map((row) => (row.village === village ? { ...row, ...change(row) } : row)),
  }));
}
