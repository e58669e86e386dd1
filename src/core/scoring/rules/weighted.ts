import { type Decimal, ZERO, decimal, formatDecimal, minimum, sum } from '../../decimal';
import type { RuleFault } from '../definition';
import type { NamedCount } from '../facts';
import type { Part, RuleOf } from '../types';
import { defineRule, namesTwice, partsMustAddUp, positive, raw, zeroToPoints } from './define';

const TARGETS = '目标';
const EXAMPLE: RuleOf<'weighted'> = {
  type: 'weighted',
  parts: [
    { name: '送工', points: decimal(8) },
    { name: '留工', points: decimal(32) },
  ],
};
const FIXED: RuleOf<'weighted'> = {
  ...EXAMPLE,
  targets: [
    { name: '送工', points: decimal(10) },
    { name: '留工', points: decimal(20) },
  ],
};

/** Σ of the parts' points, each by the share of its own target that is done, at most all of them. */
export const weighted = defineRule<'weighted'>({
  type: 'weighted',
  word: '分项按比例',
  source: 'R10 权重内比例：“送工占20%（8分）、留工占80%（32分），按完成比例”',
  parameters: [
    { key: 'parts', word: '子项', required: true, shape: 'parts' },
    { key: 'targets', word: TARGETS, required: false, leftOut: true, shape: 'parts' },
  ],
  factShape: ({ parts, targets }) => ({
    kind: 'counts',
    names: parts.map(({ name }) => name),
    withTargets: targets === undefined,
  }),
  fixedTarget: () => null,
  usesTarget: false,
  startsFrom: null,
  monotone: () => 'rises',
  bounds: zeroToPoints,
  faults: ({ parts, targets }, points): readonly RuleFault[] => [
    ...namesTwice(parts.map(({ name }) => name)),
    ...partsMustAddUp(sum(parts.map((part) => part.points)), points),
    ...(targets ? targetFaults(parts, targets) : []),
  ],
  suggest: ({ parts, targets }, _points, { counts }) => {
    if (!counts) return null;
    const shares = parts.map((part) => shareOf(part, targets, counts));
    if (shares.some((share) => share === null)) return null;
    const known = shares.flatMap((share) => (share ? [share] : []));
    return raw(sum(known.map(({ score }) => score)), {
      names: parts.map(({ name }) => name),
      counts: known.map(({ count }) => formatDecimal(count)),
      targets: known.map(({ target }) => formatDecimal(target)),
      each: parts.map((part) => formatDecimal(part.points)),
    });
  },
  examples: [
    { rule: EXAMPLE, points: '40', actual: '送工:5/10、留工:20/20', score: '36' },
    { rule: EXAMPLE, points: '40', actual: '送工:0/0、留工:25/20', score: '40' },
    { rule: EXAMPLE, points: '40', actual: '留工:20/20', score: null },
    { rule: FIXED, points: '40', actual: '送工:5、留工:10', score: '20' },
  ],
});

interface Share {
  readonly count: Decimal;
  readonly target: Decimal;
  readonly score: Decimal;
}

/** null for a part that is not written: what is not known is not 0. A target of 0: there was nothing to do. */
function shareOf(
  { name, points }: Part,
  targets: readonly Part[] | undefined,
  counts: readonly NamedCount[],
): Share | null {
  const written = counts.find((count) => count.name === name);
  const fixed = targets?.find((target) => target.name === name)?.points ?? null;
  const target = fixed ?? written?.target ?? null;
  if (!written || !target || (fixed && written.target && !written.target.eq(fixed))) return null;
  const score = target.eq(ZERO) ? points : points.times(minimum(written.count.div(target), decimal(1)));
  return { count: written.count, target, score };
}

/** A target for each part, above 0. */
function targetFaults(parts: readonly Part[], targets: readonly Part[]): readonly RuleFault[] {
  const known = parts.map(({ name }) => name);
  const given = targets.map(({ name }) => name);
  const odd = [
    ...known.filter((name) => !given.includes(name)),
    ...given.filter((name) => !known.includes(name)),
  ];
  return [
    ...namesTwice(given),
    ...odd.map((name): RuleFault => ({ messageId: 'rule-names', params: { name } })),
    ...targets.flatMap((target) => positive(`${TARGETS} ${target.name}`, target.points)),
  ];
}
