/**
 * The regular items together. Section by section: what counts as zero in it is scaled away (N3), a section below its gate
 * counts as zero (V2), its weight replaces its points (T2, T4). Then what left the base is scaled away (N2).
 */
import { type Decimal, ZERO, sum } from '../decimal';
import { policiesOf } from '../scheme/policies';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import { type ScoredItem, isExcluded, leavesSection } from './entry';

interface Section {
  score: Decimal;
  points: Decimal;
  /** Points that leave the base, and that count as zero within the section. */
  outOfBase: Decimal;
  outOfSection: Decimal;
}

/** Not rounded. Copies of rows add scores but no points: those are the scheme's. */
export function countedRegular(scored: readonly ScoredItem[], scheme: Scheme): Decimal {
  const regular = scored.filter(({ item }) => item.kind === 'regular');
  if ((scheme.policies ?? []).length === 0 && !regular.some(leavesSection)) {
    const points = regular.filter(isExcluded).map(({ item }) => item.points ?? ZERO);
    return scaled(sum(regular.map(({ score }) => score ?? ZERO)), sum(points), scheme.base);
  }
  const sections = new Map<string, Section>();
  const sectionAt = (title: string): Section => {
    const key = squash(title);
    const known = sections.get(key);
    if (known) return known;
    const made: Section = { score: ZERO, points: ZERO, outOfBase: ZERO, outOfSection: ZERO };
    sections.set(key, made);
    return made;
  };
  for (const { kind, section, points } of scheme.items) {
    if (kind !== 'regular') continue;
    const into = sectionAt(section);
    into.points = into.points.plus(points ?? ZERO);
  }
  for (const one of regular) {
    const into = sectionAt(one.item.section);
    const points = one.item.points ?? ZERO;
    into.score = into.score.plus(one.score ?? ZERO);
    if (isExcluded(one)) into.outOfBase = into.outOfBase.plus(points);
    if (leavesSection(one)) into.outOfSection = into.outOfSection.plus(points);
  }
  const counted = [...sections].map(([key, section]) => countedSection(key, section, scheme));
  return scaled(
    sum(counted.map(({ score }) => score)),
    sum(counted.map(({ excluded }) => excluded)),
    scheme.base,
  );
}

function countedSection(
  key: string,
  { score, points, outOfBase, outOfSection }: Section,
  scheme: Scheme,
): { readonly score: Decimal; readonly excluded: Decimal } {
  const worth = points.minus(outOfBase);
  const left = worth.minus(outOfSection);
  // Nothing of the section applies to the village: it cannot be scored, so all of it leaves the base.
  const isEmpty = outOfSection.gt(ZERO) && left.lte(ZERO);
  const full = isEmpty || outOfSection.eq(ZERO) ? score : score.times(worth).div(left);
  const passed = isEmpty || reaches(full, worth, gateOf(key, scheme)) ? full : ZERO;
  const excluded = isEmpty ? points : outOfBase;
  const weight = weightOf(key, scheme);
  if (weight === null) return { score: passed, excluded };
  if (points.lte(ZERO)) return { score: ZERO, excluded: ZERO };
  return { score: passed.times(weight).div(points), excluded: excluded.times(weight).div(points) };
}

/** Score ÷ worth ≥ gate, without dividing. */
function reaches(score: Decimal, worth: Decimal, gate: Decimal | null): boolean {
  return gate === null || worth.lte(ZERO) || score.times(100).gte(gate.times(worth));
}

/** The highest gate stated for the section, in percent. */
export function gateOf(key: string, scheme: Scheme): Decimal | null {
  return policiesOf(scheme, 'section-gate')
    .filter(({ sections }) => sections.length === 0 || sections.some((title) => squash(title) === key))
    .reduce<Decimal | null>((gate, { least }) => (gate === null || least.gt(gate) ? least : gate), null);
}

export function weightOf(key: string, scheme: Scheme): Decimal | null {
  return policiesOf(scheme, 'section-weight').find(({ section }) => squash(section) === key)?.points ?? null;
}

/** Nothing left to score is worth nothing: 0 rather than 0 ÷ 0. */
export function scaled(score: Decimal, excluded: Decimal, base: Decimal): Decimal {
  if (excluded.eq(ZERO)) return score;
  const left = base.minus(excluded);
  return left.lte(ZERO) ? ZERO : score.times(base).div(left);
}
