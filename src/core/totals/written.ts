/**
 * The totals that a village's own table should show: recomputed from its own cells, by the scheme's policies. Where other
 * findings already explain a difference (a blank score, "5分", a row copied or deleted), the total is not blamed as well.
 */
import type { ItemAssessment } from '../assessment';
import { type Decimal, ZERO, maximum, roundHalfUp, sum } from '../decimal';
import { itemCode } from '../match-rows';
import type { NumberEntry, ScoreTable } from '../recognise/types';
import type { Item, Scheme } from '../scheme/types';
import { squash } from '../text';
import { type ScoredItem, scoreOf } from './entry';
import { flooredOf, sumOfSections } from './floors';
import { bonusOf, exactTotal, penaltyOf, standingScores } from './total';
import { type Voids, voidsOf } from './voided';

/** One row of the table as its arithmetic sees it. */
interface Line {
  /** null: an unknown row. */
  readonly item: Item | null;
  readonly notApplicable: boolean;
  readonly isBonus: boolean;
  readonly section: string;
  /** What the cell says; what it can only mean. */
  readonly written: Decimal;
  readonly meant: Decimal;
  /** How much a score that is unknown may add. */
  readonly room: Decimal;
  /** The first row of an item of the scheme: neither a copy nor an unknown row. */
  readonly isProper: boolean;
}

export interface Recomputed {
  /** What the total should be. */
  readonly expected: Decimal;
  /** Totals that other findings explain; worked out when `expected` is not what is written. */
  readonly alsoRight: () => readonly Decimal[];
  /** How much above `expected` the scores still unknown may lift it. */
  readonly room: () => Decimal;
}

export type Part =
  { readonly of: 'total' } | { readonly of: 'bonus' } | { readonly of: 'section'; readonly section: string };

interface Worked {
  readonly lines: readonly Line[];
  readonly voids: Voids;
  readonly parts: Map<string, Recomputed | null>;
}

const known = new WeakMap<readonly ItemAssessment[], Worked>();

/**
 * null when the table holds no row of that part. Several checks ask for the same parts: each is worked out once.
 * @param items those of this very table and scheme
 */
export function recompute(
  part: Part,
  table: ScoreTable,
  items: readonly ItemAssessment[],
  scheme: Scheme,
): Recomputed | null {
  const worked = known.get(items) ?? {
    lines: [...linesOf(table, items), ...missingLines(items)],
    voids: voidsOf(items),
    parts: new Map<string, Recomputed | null>(),
  };
  known.set(items, worked);
  const key = part.of === 'section' ? `section ${squash(part.section)}` : part.of;
  const made = worked.parts.get(key);
  if (made !== undefined) return made;
  const recomputed = recomputedFrom(part, linesIn(part, worked.lines), scheme, worked.voids);
  worked.parts.set(key, recomputed);
  return recomputed;
}

function recomputedFrom(part: Part, lines: readonly Line[], scheme: Scheme, voids: Voids): Recomputed | null {
  if (lines.length === 0) return null;
  return {
    expected: valueOf(part, lines, 'written', scheme, voids),
    alsoRight: once(() => readingsOf(part, lines, scheme, voids)),
    room: once(() => sum(lines.map(({ room }) => room))),
  };
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
}

function readingsOf(part: Part, lines: readonly Line[], scheme: Scheme, voids: Voids): readonly Decimal[] {
  const uncapped: Scheme = { ...scheme, bonusCap: null };
  const proper = lines.filter((line) => line.isProper);
  return [lines, proper].flatMap((these) =>
    (['written', 'meant'] as const).flatMap((reading) => [
      valueOf(part, these, reading, scheme, voids),
      valueOf(part, these, reading, uncapped, voids),
    ]),
  );
}

/** True when a written total is right, or wrong only by what other findings already say. */
export function isExplained(
  written: Decimal,
  { expected, alsoRight, room }: Recomputed,
  places: number,
): boolean {
  if (isSame(written, expected, places)) return true;
  if (alsoRight().some((right) => isSame(written, right, places))) return true;
  const more = written.minus(expected);
  return more.gt(ZERO) && more.lte(room());
}

/** Equal, or rounded to the scheme's places or somewhat finer. */
export function isSame(written: Decimal, exact: Decimal, places: number): boolean {
  return (
    written.minus(exact).abs().lt('0.000000001') ||
    [places, places + 1, places + 2].some((digits) => roundHalfUp(exact, digits).eq(written))
  );
}

function valueOf(
  { of }: Part,
  lines: readonly Line[],
  reading: 'written' | 'meant',
  scheme: Scheme,
  voids: Voids,
): Decimal {
  const scored = lines.map((line): ScoredItem => ({
    item: line.item ?? unknownItem(line.section),
    score: line[reading],
    notApplicable: line.notApplicable,
  }));
  if (of === 'section') return sumOfSections(flooredOf(scored)).plus(penaltyOf(scored));
  return of === 'bonus' ? bonusOf(scored, scheme) : exactTotal(standingScores(scored, voids), scheme);
}

/** What a row that the scheme does not know adds: its score and no points. */
function unknownItem(section: string): Item {
  return {
    code: '',
    kind: 'regular',
    section,
    title: '',
    content: '',
    points: null,
    rule: { type: 'manual' },
    standard: '',
    evidenceText: '',
    evidence: [],
    notApplicable: 'not-allowed',
    department: '',
  };
}

function linesIn(part: Part, lines: readonly Line[]): readonly Line[] {
  if (part.of === 'total') return lines;
  if (part.of === 'bonus') return lines.filter(({ isBonus }) => isBonus);
  const wanted = squash(part.section);
  return lines.filter(({ isBonus, section }) => !isBonus && squash(section) === wanted);
}

function linesOf({ rows }: ScoreTable, items: readonly ItemAssessment[]): readonly Line[] {
  const byCode = new Map(items.map((entry) => [squash(entry.item.code), entry]));
  return rows.flatMap((row): Line[] => {
    const known = byCode.get(squash(itemCode(row)));
    const entry = row.self.value;
    if (!known) {
      const { written, meant } = numbersOf(entry);
      return [
        {
          item: null,
          notApplicable: false,
          isBonus: false,
          section: row.section.value,
          written,
          meant,
          room: ZERO,
          isProper: false,
        },
      ];
    }
    const { item } = known;
    if (item.kind === 'veto') return [];
    const scored = scoreOf(item, entry);
    const { written, meant } = scored.score
      ? { written: scored.score, meant: scored.score }
      : numbersOf(entry);
    const points = item.points ?? ZERO;
    return [
      {
        item,
        notApplicable: scored.notApplicable,
        isBonus: item.kind === 'bonus',
        section: item.section,
        written,
        meant,
        room: scored.score || scored.notApplicable ? ZERO : maximum(points, ZERO),
        isProper: known.row === row,
      },
    ];
  });
}

/** A row that is gone may have held up to its points; the typed total may still contain them. */
function missingLines(items: readonly ItemAssessment[]): readonly Line[] {
  return items
    .filter(({ item, row }) => row === null && item.kind !== 'veto')
    .map(({ item }) => ({
      item,
      notApplicable: false,
      isBonus: item.kind === 'bonus',
      section: item.section,
      written: ZERO,
      meant: ZERO,
      room: item.points ?? ZERO,
      isProper: true,
    }));
}

function numbersOf(entry: NumberEntry): { readonly written: Decimal; readonly meant: Decimal } {
  if (entry.kind === 'number') return { written: entry.value, meant: entry.value };
  return { written: ZERO, meant: entry.kind === 'text' ? (entry.meant ?? ZERO) : ZERO };
}
