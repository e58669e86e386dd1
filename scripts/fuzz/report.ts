/** What became of the cases, in figures. */
import type { CaseResult } from './run-cases';

/** What one file may take on the whole way. */
export const MOST_MILLISECONDS = 2000;
export const MOST_MEGABYTES = 512;

export interface Figures {
  readonly cases: number;
  readonly byFamily: ReadonlyMap<string, number>;
  readonly byOutcome: ReadonlyMap<string, number>;
  /** Threw, broke a rule of the way, hung, or ended its process. */
  readonly failed: readonly CaseResult[];
  readonly slow: readonly CaseResult[];
  readonly heavy: readonly CaseResult[];
  readonly slowest: CaseResult | undefined;
  readonly largest: CaseResult | undefined;
}

export function isFault({ error, milliseconds, megabytes }: CaseResult): boolean {
  return error !== null || milliseconds > MOST_MILLISECONDS || megabytes > MOST_MEGABYTES;
}

/** How to go the way of it again, and what came of it. */
export function faultLine(
  { number, family, error, milliseconds, megabytes }: CaseResult,
  seed: number,
): string {
  const what = error ?? `${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`;
  return `--seed ${String(seed)} --replay ${String(number)}  ${family}: ${(what.split('\n')[0] ?? '').slice(0, 160)}`;
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function figuresOf(results: readonly CaseResult[]): Figures {
  const most = (size: (result: CaseResult) => number): CaseResult | undefined =>
    results.reduce<CaseResult | undefined>((a, b) => (a && size(a) >= size(b) ? a : b), undefined);
  return {
    cases: results.length,
    byFamily: counted(results.map(({ family }) => family)),
    byOutcome: counted(results.map(({ outcome }) => outcome)),
    failed: results.filter(({ error }) => error !== null),
    slow: results.filter(({ milliseconds }) => milliseconds > MOST_MILLISECONDS),
    heavy: results.filter(({ megabytes }) => megabytes > MOST_MEGABYTES),
    slowest: most(({ milliseconds }) => milliseconds),
    largest: most(({ megabytes }) => megabytes),
  };
}

export function isClean({ failed, slow, heavy }: Figures): boolean {
  return failed.length + slow.length + heavy.length === 0;
}

const list = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([word, count]) => `  ${word.padEnd(24)} ${String(count).padStart(6)}`).join('\n');

const told = (one: CaseResult | undefined): string =>
  one
    ? `${one.milliseconds.toFixed(0)} ms, ${one.megabytes.toFixed(0)} MB: case ${String(one.number)}, ${one.family} of ${one.of}`
    : '-';

export function printed(figures: Figures, seed: number): string {
  const { cases, byFamily, byOutcome, failed, slow, heavy, slowest, largest } = figures;
  return [
    `cases            ${String(cases)} (seed ${String(seed)})`,
    `uncaught errors  ${String(failed.length)}`,
    `over 2 s         ${String(slow.length)}  (processor time)`,
    `over 512 MB      ${String(heavy.length)}  (rise of resident memory)`,
    `slowest          ${told(slowest)}`,
    `largest          ${told(largest)}`,
    '',
    'by outcome',
    list(byOutcome),
    '',
    'by family',
    list(byFamily),
    '',
  ].join('\n');
}
