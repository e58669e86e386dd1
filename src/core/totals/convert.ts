/** T3: a total of base points shown as one of another base (1000 分制 → 100), and that deductions end at 0 (M1). */
import { type Decimal, ZERO, maximum } from '../decimal';
import { outcomeOf } from '../scheme/policies';
import type { Scheme } from '../scheme/types';

/** Not rounded. Only a scheme with 扣减 items can fall below 0, so only there the floor is laid. */
export function converted(total: Decimal, scheme: Scheme): Decimal {
  const { convertTo, belowZero } = outcomeOf(scheme);
  const floored =
    belowZero || !scheme.items.some(({ kind }) => kind === 'penalty') ? total : maximum(total, ZERO);
  return convertTo && scheme.base.gt(ZERO) ? floored.times(convertTo).div(scheme.base) : floored;
}

/** The most that regular items can give, as totals are shown. */
export function fullMarks(scheme: Scheme): Decimal {
  return outcomeOf(scheme).convertTo ?? scheme.base;
}
