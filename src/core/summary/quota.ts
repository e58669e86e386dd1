/** G6: no more villages than the quota get a grade; who ties with the first beyond it does not get it either. */
import { ZERO, decimal, minimum } from '../decimal';
import { policiesOf } from '../scheme/policies';
import type { PolicyOf } from '../scheme/policies/types';
import type { Scheme } from '../scheme/types';
import type { GradeFacts } from '../totals/conditions';
import { type Graded, indexOf, withNeeds } from '../totals/graded';
import type { Order } from './rank';

/** A village in the race for grades. */
export interface Contender<T> {
  readonly final: T;
  readonly facts: GradeFacts;
  readonly graded: Graded;
}

/** How many of `villages` may have the grade: at most `most`, and at most `share` percent, rounded down. */
export function quotaOf(
  { most, share }: Pick<PolicyOf<'grade-quota'>, 'most' | 'share'>,
  villages: number,
): number {
  const limits = [most, share && share.times(villages).div(100)].filter((limit) => limit !== null);
  const least = limits.reduce(minimum, decimal(villages));
  return Number((least.lt(ZERO) ? ZERO : least).round(0, 0).toFixed());
}

/** Best grade first: who finds no room goes on to the next grade, and may take part in its quota. */
export function withQuotas<T>(
  contenders: readonly Contender<T>[],
  order: Order<T>,
  scheme: Scheme,
): readonly Graded[] {
  const graded = contenders.map((contender) => contender.graded);
  const quotas = policiesOf(scheme, 'grade-quota');
  scheme.grades.slice(0, -1).forEach(({ name }, at) => {
    const quota = quotas.find(({ grade }) => grade === name);
    if (!quota) return;
    const most = quotaOf(quota, contenders.length);
    const holders = contenders
      .map((contender, position) => ({ ...contender, position }))
      .filter(({ position }) => indexOf(graded[position]?.grade ?? '', scheme.grades) === at)
      .sort((a, b) => order(a.final, b.final));
    const firstOut = holders[most];
    if (!firstOut) return;
    for (const { final, facts, position } of holders) {
      if (order(final, firstOut.final) < 0) continue;
      const lower = withNeeds(at + 1, facts, scheme);
      graded[position] = {
        grade: lower.grade,
        reasons: [
          ...(graded[position]?.reasons ?? []),
          { kind: 'quota', grade: name, most },
          ...lower.reasons,
        ],
      };
    }
  });
  return graded;
}
