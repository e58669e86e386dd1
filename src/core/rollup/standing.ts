/** Which of the summaries that were given count, under which name, and why the others do not. */
import { formatDecimal } from '../decimal';
import { villageOnRoster } from '../roster';
import type { Scheme, Village } from '../scheme/types';
import { squash } from '../text';
import { totalOfRow } from './figures';
import type { ReadSummary, SummaryFile } from './types';

/** counts; or the first of these that is so. */
export type Standing =
  | 'counts'
  /** Not on the list of units. */
  | 'unknown'
  /** Its rows are townships, the others' are villages, or the other way round. */
  | 'other-level'
  | 'other-scheme'
  /** Another file is of the same unit, or holds the same villages with the same totals. */
  | 'duplicate';

export interface StandingSummary {
  readonly summary: SummaryFile;
  /** As the list of units spells it, else as the file is named. */
  readonly unit: string;
  readonly standing: Standing;
  /** Of the same unit. */
  readonly others: readonly string[];
}

export interface Standings {
  readonly all: readonly StandingSummary[];
  /** The scheme that most summaries are made by; null: no file carries it. */
  readonly scheme: Scheme | null;
  /** The summary whose scheme the others must have; null when there is none. */
  readonly reference: SummaryFile | null;
}

/** @param roster empty: any unit is expected */
export function standingsOf(read: readonly ReadSummary[], roster: readonly Village[]): Standings {
  const summaries = read.flatMap((one) => (one.kind === 'summary' ? [one.summary] : []));
  const level = mostFrequent(summaries, (one) => one.level)?.level ?? 'villages';
  const reference = mostFrequent(
    summaries.filter((one) => one.level === level && one.items.length > 0),
    schemeKey,
  );
  const scheme =
    summaries.find((one) => one.scheme && reference && isSameScheme(one, reference))?.scheme ?? null;
  const named = summaries.map((summary) => {
    const known = villageOnRoster(summary.unit, roster);
    return { summary, unit: known?.name ?? summary.unit, isKnown: roster.length === 0 || known !== null };
  });
  const all = named.map(({ summary, unit, isKnown }): StandingSummary => {
    const others = named
      .filter(
        (other) =>
          other.summary !== summary &&
          other.summary.level === summary.level &&
          (squash(other.unit) === squash(unit) || isCopy(other.summary, summary)),
      )
      .map((other) => other.summary.file);
    const isOther = reference !== null && summary.items.length > 0 && !isSameScheme(summary, reference);
    const standing: Standing =
      summary.level !== level
        ? 'other-level'
        : !isKnown
          ? 'unknown'
          : others.length > 0
            ? 'duplicate'
            : isOther
              ? 'other-scheme'
              : 'counts';
    return { summary, unit, standing, others };
  });
  return { all, scheme, reference };
}

/** The items and what they are worth: what makes totals comparable, whatever the scheme is called. */
export function itemKeys({ items }: SummaryFile): readonly string[] {
  return items.map(({ code, points }) => `${squash(code)} ${points ? formatDecimal(points) : ''}`);
}

export function isSameScheme(one: SummaryFile, other: SummaryFile): boolean {
  const sameName =
    one.schemeId === null ||
    other.schemeId === null ||
    (one.schemeId === other.schemeId && one.schemeVersion === other.schemeVersion);
  return sameName && itemKeys(one).join('\n') === itemKeys(other).join('\n');
}

function schemeKey(one: SummaryFile): string {
  return itemKeys(one).join('\n');
}

/** The same villages with the same totals: a copy under another name. One village alone may coincide. */
function isCopy(one: SummaryFile, other: SummaryFile): boolean {
  const [mine, theirs] = [totalsKey(one), totalsKey(other)];
  return mine !== null && mine === theirs;
}

function totalsKey(summary: SummaryFile): string | null {
  const rows =
    summary.level === 'villages'
      ? summary.villages.flatMap((row) => {
          const total = totalOfRow(row, null);
          return total ? [`${squash(row.village)} ${formatDecimal(total)}`] : [];
        })
      : summary.units.map(({ figures }) => `${squash(figures.unit)} ${formatDecimal(figures.self.sum)}`);
  return rows.length < 2 ? null : rows.sort().join('\n');
}

/** The first of those whose key the most have. */
function mostFrequent<T>(entries: readonly T[], keyOf: (entry: T) => string): T | null {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  let best: readonly T[] = [];
  for (const group of groups.values()) if (group.length > best.length) best = group;
  return best[0] ?? null;
}
