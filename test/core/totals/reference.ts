/**
 * The total once more, written from the catalogue of conventions and in nothing but whole numbers: what the core's totals
 * are held against. Points come in hundredths.
 */
import type { NotApplicablePolicy } from '../../../src/core/scheme/types';

export interface Line {
  readonly kind: 'regular' | 'bonus' | 'penalty';
  readonly section: number;
  readonly points: number;
  /** null: not scored; 'na': 不涉及. */
  readonly score: number | null | 'na';
  readonly policy: NotApplicablePolicy;
}

export interface Conventions {
  readonly base: number;
  readonly bonusCap: number | null;
  readonly places: number;
  readonly convertTo: number | null;
  readonly belowZero: boolean;
  /** By section, in points; null: unweighted. */
  readonly weights: readonly number[] | null;
  /** By section, in percent; null: no gate. */
  readonly gates: readonly (number | null)[];
  /** Positions of bonus lines. */
  readonly group: {
    readonly lines: readonly number[];
    readonly highest: boolean;
    readonly cap: number | null;
  };
}

type Ratio = readonly [bigint, bigint];

const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const mul = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const div = ([a, b]: Ratio, [c, d]: Ratio): Ratio => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const less = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < c * b;
const of = (hundredths: number): Ratio => [BigInt(hundredths), 100n];
const NIL: Ratio = [0n, 1n];

export function referenceTotal(lines: readonly Line[], given: Conventions): string {
  let regular = NIL;
  let gone = NIL;
  const sections = [...new Set(lines.filter(({ kind }) => kind === 'regular').map(({ section }) => section))];
  for (const section of sections) {
    const mine = lines.filter((line) => line.kind === 'regular' && line.section === section);
    const points = mine.reduce((total, line) => total + line.points, 0);
    const gained = mine.reduce((total, { score, policy, points: full }) => {
      if (score === 'na') return total + (policy === 'full' ? full : 0);
      return total + (score ?? 0);
    }, 0);
    const out = (policy: NotApplicablePolicy): number =>
      mine.reduce(
        (total, line) => total + (line.score === 'na' && line.policy === policy ? line.points : 0),
        0,
      );
    let leaving = out('exclude');
    let counted = of(gained);
    const rest = points - leaving - out('exclude-section');
    if (out('exclude-section') > 0) {
      if (rest > 0) counted = div(mul(counted, of(points - leaving)), of(rest));
      else {
        counted = NIL;
        leaving = points;
      }
    }
    const gate = given.gates[section] ?? null;
    if (gate !== null && points > leaving && less(counted, mul(of(points - leaving), [BigInt(gate), 100n])))
      counted = NIL;
    const weight = given.weights?.[section];
    const share: Ratio = weight === undefined ? [1n, 1n] : [BigInt(weight), BigInt(points)];
    regular = add(regular, mul(counted, share));
    gone = add(gone, mul(of(leaving), share));
  }
  const left = add(of(given.base), mul(gone, [-1n, 1n]));
  if (gone[0] !== 0n) regular = less(NIL, left) ? div(mul(regular, of(given.base)), left) : NIL;
  const bonuses = lines.map(({ kind, score }) =>
    kind === 'bonus' && typeof score === 'number' ? score : null,
  );
  const members = bonuses.filter((score, at) => score !== null && given.group.lines.includes(at)) as number[];
  const together = given.group.highest
    ? Math.max(0, ...members)
    : members.reduce((total, score) => total + score, 0);
  const others = bonuses.reduce<number>(
    (total, score, at) => total + (given.group.lines.includes(at) ? 0 : (score ?? 0)),
    0,
  );
  const bonus = others + Math.min(together, given.group.cap ?? together);
  const penalties = lines.reduce(
    (total, { kind, score }) => total + (kind === 'penalty' && typeof score === 'number' ? score : 0),
    0,
  );
  let total = add(regular, of(Math.min(bonus, given.bonusCap ?? bonus) + penalties));
  if (!given.belowZero && lines.some(({ kind }) => kind === 'penalty') && less(total, NIL)) total = NIL;
  if (given.convertTo !== null) total = div(mul(total, of(given.convertTo)), of(given.base));
  return halfUp(total, given.places);
}

/** Away from zero at a half. */
function halfUp([above, below]: Ratio, places: number): string {
  const negative = above < 0n;
  const scale = 10n ** BigInt(places);
  const doubled = (negative ? -above : above) * scale * 2n + below;
  const digits = (doubled / (below * 2n)).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = part === '' ? whole : `${whole}.${part}`;
  return negative && text !== '0' ? `-${text}` : text;
}
