/** T3: a total of base points shown as one of another base (1000 分制 → 100), and that deductions end at 0 (M1). */
import { type Decimal, ZERO } from '../decimal';
import { outcomeOf } from '../scheme/policies';
import type { Scheme } from '../scheme/types';
import { type Fraction, NOTHING, scaledBy } from './fraction';

/** Only a scheme with 扣减 items can fall below 0, so only there the floor is laid. */
export function converted(total: Fraction, scheme: Scheme): Fraction {
  const { convertTo, belowZero } = outcomeOf(scheme);
  const floored =
    belowZero || total.above.gte(ZERO) || !scheme.items.some(({ kind }) => kind === 'penalty')
      ? total
      : NOTHING;
  return convertTo && scheme.base.gt(ZERO) ? scaledBy(floored, convertTo, scheme.base) : floored;
}

/** The most that regular items can give, as totals are shown. */
export function fullMarks(scheme: Scheme): Decimal {
  return outcomeOf(scheme).convertTo ?? scheme.base;
}
