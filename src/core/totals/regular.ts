/**
 * The regular items together. Section by section: what counts as zero in it is scaled away (N3), a section below its gate
 * counts as zero (V2), its weight replaces its points (T2, T4). Then what left the base is scaled away (N2).
 */
import { type Decimal, ZERO, sum } from '../decimal';
import { policiesOf } from '../scheme/policies';
import type { Scheme } from '../scheme/types';
import { squash } from '../text';
import { type ScoredItem, isExcluded, leavesSection } from './entry';
import { flooredOf, sectionSum, sumOfSections } from './floors';
import { type Fraction, NOTHING, plus, scaledBy, whole } from './fraction';

interface Section {
  readonly scored: ScoredItem[];
  points: Decimal;
  /** Points that leave the base, and that count as zero within the section. */
  outOfBase: Decimal;
  outOfSection: Decimal;
}

/** Not rounded, not even divided. Copies of rows add scores but no points: those are the scheme's. */
export function countedRegular(scored: readonly ScoredItem[], scheme: Scheme): Fraction {
  const regular = scored.filter(({ item }) => item.kind === 'regular');
  if ((scheme.policies ?? []).length === 0 && !regular.some(leavesSection)) {
    const points = regular.filter(isExcluded).map(({ item }) => item.points ?? ZERO);
    return scaled(whole(sumOfSections(flooredOf(regular))), whole(sum(points)), scheme.base);
  }
  const sections = new Map<string, Section>();
  const sectionAt = (title: string): Section => {
    const key = squash(title);
    const known = sections.get(key);
    if (known) return known;
    const made: Section = { scored: [], points: ZERO, outOfBase: ZERO, outOfSection: ZERO };
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
    into.scored.push(one);
    if (isExcluded(one)) into.outOfBase = into.outOfBase.plus(points);
    if (leavesSection(one)) into.outOfSection = into.outOfSection.plus(points);
  }
  const counted = [...sections].map(([key, section]) => countedSection(key, section, scheme));
  return scaled(
    counted.map(({ score }) => score).reduce(plus, NOTHING),
    counted.map(({ excluded }) => excluded).reduce(plus, NOTHING),
    scheme.base,
  );
}

function countedSection(
  key: string,
  { scored, points, outOfBase, outOfSection }: Section,
  scheme: Scheme,
): { readonly score: Fraction; readonly excluded: Fraction } {
  const score = sectionSum(flooredOf(scored));
  const worth = points.minus(outOfBase);
  const left = worth.minus(outOfSection);
  // Nothing of the section applies to the village: it cannot be scored, so all of it leaves the base.
  const isEmpty = outOfSection.gt(ZERO) && left.lte(ZERO);
  const full = isEmpty ? whole(score) : scaledBy(whole(score), worth, left.gt(ZERO) ? left : worth);
  const passed = isEmpty || reaches(full, worth, gateOf(key, scheme)) ? full : NOTHING;
  const excluded = whole(isEmpty ? points : outOfBase);
  const weight = weightOf(key, scheme);
  if (weight === null) return { score: passed, excluded };
  if (points.lte(ZERO)) return { score: NOTHING, excluded: NOTHING };
  return { score: scaledBy(passed, weight, points), excluded: scaledBy(excluded, weight, points) };
}

/** Score ÷ worth ≥ gate, without dividing. */
function reaches({ above, below }: Fraction, worth: Decimal, gate: Decimal | null): boolean {
  return gate === null || worth.lte(ZERO) || above.times(100).gte(gate.times(worth).times(below));
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
function scaled(score: Fraction, excluded: Fraction, base: Decimal): Fraction {
  if (excluded.above.eq(ZERO)) return score;
  const left = base.times(excluded.below).minus(excluded.above);
  return left.lte(ZERO) ? NOTHING : scaledBy(score, base.times(excluded.below), left);
}
