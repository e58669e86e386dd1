/** What one run found, as data: printed as a table or as JSON. */
import { CONTESTANTS, EXCELJS, INFLATE, OURS } from './contestants';
import type { Corpus } from './corpus';
import { type Memory, levelsOf } from './memory';
import type { Rounds, Times } from './rounds';
import { type Spread, ratioOf, spreadOf } from './statistics';

/** Chinese, and English beside it. */
export type Name = readonly [zh: string, en: string];

export interface Standing {
  readonly id: string;
  readonly name: Name;
  /** Milliseconds of processor time. */
  readonly time: Spread;
  /** How many times our time its time is. */
  readonly timesOurs: Spread;
}

export interface Comparison {
  readonly name: Name;
  readonly bytes: number;
  readonly rounds: Rounds;
  readonly standings: readonly Standing[];
}

export interface Target {
  readonly name: Name;
  /** Such as "≥ 6×". */
  readonly wanted: string;
  readonly found: string;
  readonly isMet: boolean;
}

export interface Report {
  readonly node: string;
  readonly comparisons: readonly Comparison[];
  readonly memory: { readonly dropped: Memory; readonly kept: Memory };
  readonly corpus: Corpus | null;
  readonly targets: readonly Target[];
}

/** How every contestant stands beside us. */
export function standingsOf(times: Times): readonly Standing[] {
  const ours = times.get(OURS) ?? [];
  return CONTESTANTS.map(([id, name]): Standing => {
    const its = times.get(id) ?? [];
    return { id, name, time: spreadOf(its), timesOurs: ratioOf(its, ours) };
  });
}

const FASTER_THAN_EXCELJS = 6;
const INFLATIONS = 4;
const MEGABYTES = 300;
/** Of the second thousand workbooks over the first. */
const GROWTH = 0.1;

/** The targets against what was found on the filled workbook. */
export function targetsOf(
  { standings }: Comparison,
  { dropped }: { readonly dropped: Memory },
): readonly Target[] {
  const times = (id: string): number =>
    standings.find((standing) => standing.id === id)?.timesOurs.median ?? NaN;
  const faster = times(EXCELJS);
  const [first, second] = levelsOf(dropped);
  const inflations = 1 / times(INFLATE);
  return [
    {
      name: ['比 exceljs 只读取快', 'faster than exceljs merely loading'],
      wanted: `≥ ${String(FASTER_THAN_EXCELJS)}×`,
      found: `${faster.toFixed(1)}×`,
      isMet: faster >= FASTER_THAN_EXCELJS,
    },
    {
      name: ['不超过只解压的', 'at most so many times merely inflating'],
      wanted: `≤ ${String(INFLATIONS)}×`,
      found: `${inflations.toFixed(1)}×`,
      isMet: inflations <= INFLATIONS,
    },
    {
      name: ['2000 份工作簿的内存', 'memory over 2,000 workbooks'],
      wanted: `< ${String(MEGABYTES)} MB`,
      found: `${dropped.most.toFixed(0)} MB`,
      isMet: dropped.most < MEGABYTES,
    },
    {
      name: ['内存不随份数增长', 'memory stays flat'],
      wanted: `≤ +${String(GROWTH * 100)}%`,
      found: `${first.toFixed(0)} → ${second.toFixed(0)} MB`,
      isMet: second <= first * (1 + GROWTH),
    },
  ];
}
