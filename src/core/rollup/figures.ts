/** What a summary adds up to: a township's villages, or a county's townships. */
import { type Decimal, ZERO, sum } from '../decimal';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import { numberIn } from './cells';
import { recomputedTotal } from './recompute';
import { joined, spreadOf } from './spread';
import type {
  Counts,
  Figures,
  ItemSum,
  SummaryFile,
  SummaryItem,
  VillageRow,
  VillageSummaryFile,
} from './types';

/** Two places, as averages have everywhere in summaries. */
export const MEAN_PLACES = 2;

/** @param scheme null: totals are taken as they are shown */
export function figuresOf(summary: SummaryFile, unit: string, scheme: Scheme | null): Figures {
  return summary.level === 'villages'
    ? ofVillages(summary, unit, scheme)
    : {
        ...added(
          summary.units.map(({ figures }) => figures),
          unit,
          summary.items,
        ),
        file: summary.file,
      };
}

function ofVillages(summary: VillageSummaryFile, unit: string, scheme: Scheme | null): Figures {
  const { file, villages, items, absent } = summary;
  const counting = countingVillages(summary, scheme);
  const names = new Set(villages.map(({ village }) => squash(village)));
  const missing = new Set(
    absent.map(({ village }) => squash(village)).filter((village) => village !== '' && !names.has(village)),
  );
  const roster = summary.scheme?.roster ?? [];
  return {
    unit,
    file,
    expected: roster.length > 0 ? roster.length : names.size + missing.size,
    received: names.size,
    missing: missing.size,
    self: spreadOf(counting.map(({ row, total }) => ({ village: row.village, score: total }))),
    verified: spreadOf(counting.map(({ row }) => ({ village: row.village, score: numberIn(row.verified) }))),
    grades: countBy(counting.map(({ row }) => row.grade)),
    counts: addedCounts(villages.map(({ counts }) => counts)),
    items: items.map((item) =>
      itemSum(
        item,
        counting.map(({ row }) => row),
      ),
    ),
  };
}

export interface CountingVillage {
  readonly row: VillageRow;
  readonly total: Decimal;
}

/** Villages whose totals can be set against the others': one row, a total, and nothing in the record against it. */
export function countingVillages(
  { villages }: VillageSummaryFile,
  scheme: Scheme | null,
): readonly CountingVillage[] {
  const times = countBy(villages.map(({ village }) => squash(village)));
  return villages.flatMap((row): readonly CountingVillage[] => {
    const total = totalOfRow(row, scheme);
    if (!total || row.isComparable === false || times.get(squash(row.village)) !== 1) return [];
    return [{ row, total }];
  });
}

/** As recomputed; where it cannot be, as stamped when the summary was made, else as shown. */
export function totalOfRow(row: VillageRow, scheme: Scheme | null): Decimal | null {
  return (
    (scheme && recomputedTotal(row, scheme)) ??
    row.stamped ??
    numberIn(row.itemsTotal ?? row.self) ??
    numberIn(row.self)
  );
}

function itemSum(item: SummaryItem, rows: readonly VillageRow[]): ItemSum {
  const scores = rows.flatMap(({ scores: all }) => {
    const cell = all.get(squash(item.code));
    return cell?.kind === 'number' ? [cell.value] : [];
  });
  return { ...item, score: sum(scores), full: item.points && item.points.times(scores.length) };
}

/** Several units as one. @param items those that are added up, by code */
export function added(units: readonly Figures[], unit: string, items: readonly SummaryItem[]): Figures {
  const known = units.filter(({ expected }) => expected !== null);
  const byCode = units.map(({ items: all }) => new Map(all.map((item) => [squash(item.code), item])));
  return {
    unit,
    file: '',
    expected:
      known.length === units.length
        ? known.reduce((total, { expected }) => total + (expected ?? 0), 0)
        : null,
    received: units.reduce((total, { received }) => total + received, 0),
    missing: units.reduce((total, { missing }) => total + missing, 0),
    self: joined(units.map(({ self }) => self)),
    verified: joined(units.map(({ verified }) => verified)),
    grades: addedGrades(units.map(({ grades }) => grades)),
    counts: addedCounts(units.map(({ counts }) => counts)),
    items: items.map((item): ItemSum => {
      const sums = byCode.flatMap((all) => all.get(squash(item.code)) ?? []);
      return {
        ...item,
        score: sum(sums.map(({ score }) => score)),
        full: item.points && sum(sums.map(({ full }) => full ?? ZERO)),
      };
    }),
  };
}

function addedCounts(all: readonly Counts[]): Counts {
  const total = (of: keyof Counts): number => all.reduce((count, counts) => count + counts[of], 0);
  return { errors: total('errors'), warnings: total('warnings'), noEvidence: total('noEvidence') };
}

function addedGrades(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const grades of all)
    for (const [grade, count] of grades) total.set(grade, (total.get(grade) ?? 0) + count);
  return total;
}

function countBy(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
