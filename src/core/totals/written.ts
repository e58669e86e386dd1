/**
 * The totals that a village's own table should show: recomputed from its own cells, by the scheme's policies. Where other
 * findings already explain a difference (a blank score, "5分", a row copied or deleted), the total is not blamed as well.
 */
import type { ItemAssessment } from '../assessment';
import { type Decimal, ZERO, maximum, minimum, roundHalfUp, sum } from '../decimal';
import type { NumberEntry, ScoreTable } from '../recognise/types';
import type { Floor, Scheme } from '../scheme/types';
import { squash } from '../text';
import { floorOf } from '../scoring/limits';
import { scoreOf } from './entry';
import { overflow, sumOfSections } from './floors';
import { isExcluded } from './total';

/** One row of the table as its arithmetic sees it. */
interface Line {
  readonly isBonus: boolean;
  readonly section: string;
  readonly floor: Floor;
  /** What the cell says; what it can only mean. */
  readonly written: Decimal;
  readonly meant: Decimal;
  /** Points that leave the base because of 不涉及. */
  readonly excluded: Decimal;
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
    parts: new Map<string, Recomputed | null>(),
  };
  known.set(items, worked);
  const key = part.of === 'section' ? `section ${squash(part.section)}` : part.of;
  const made = worked.parts.get(key);
  if (made !== undefined) return made;
  const recomputed = recomputedFrom(part, linesIn(part, worked.lines), scheme);
  worked.parts.set(key, recomputed);
  return recomputed;
}

function recomputedFrom(part: Part, lines: readonly Line[], scheme: Scheme): Recomputed | null {
  if (lines.length === 0) return null;
  return {
    expected: valueOf(part, lines, 'written', scheme, scheme.bonusCap),
    alsoRight: () => {
      const proper = lines.filter((line) => line.isProper);
      return [lines, proper].flatMap((these) =>
        (['written', 'meant'] as const).flatMap((reading) => [
          valueOf(part, these, reading, scheme, scheme.bonusCap),
          valueOf(part, these, reading, scheme, null),
        ]),
      );
    },
    room: () => sum(lines.map(({ room }) => room)),
  };
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
  { base }: Scheme,
  cap: Decimal | null,
): Decimal {
  const floored = lines
    .filter((line) => !line.isBonus)
    .map((line) => ({ floor: line.floor, section: squash(line.section), score: line[reading] }));
  const regular = sumOfSections(floored);
  const claimed = sum(lines.filter((line) => line.isBonus).map((line) => line[reading]));
  const bonus = cap ? minimum(claimed, cap) : claimed;
  if (of === 'section') return regular;
  if (of === 'bonus') return bonus;
  const excluded = sum(lines.map((line) => line.excluded));
  const left = base.minus(excluded);
  const beyond = overflow(floored).plus(bonus);
  if (excluded.eq(ZERO)) return regular.plus(beyond);
  return (left.lte(ZERO) ? ZERO : regular.times(base).div(left)).plus(beyond);
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
    const known = byCode.get(squash(row.code.value));
    const entry = row.self.value;
    if (!known) {
      const { written, meant } = numbersOf(entry);
      return [
        {
          isBonus: false,
          section: row.section.value,
          floor: 'zero',
          written,
          meant,
          excluded: ZERO,
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
        isBonus: item.kind === 'bonus',
        section: item.section,
        floor: floorOf(item),
        written,
        meant,
        excluded: isExcluded(scored) ? points : ZERO,
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
      isBonus: item.kind === 'bonus',
      section: item.section,
      floor: floorOf(item),
      written: ZERO,
      meant: ZERO,
      excluded: ZERO,
      room: item.points ?? ZERO,
      isProper: true,
    }));
}

function numbersOf(entry: NumberEntry): { readonly written: Decimal; readonly meant: Decimal } {
  if (entry.kind === 'number') return { written: entry.value, meant: entry.value };
  return { written: ZERO, meant: entry.kind === 'text' ? (entry.meant ?? ZERO) : ZERO };
}
