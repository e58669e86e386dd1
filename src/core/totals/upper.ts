/** T5: what a final score is worth in the assessment above (70–80 → 1). */
import { type Decimal, ZERO } from '../decimal';
import { policiesOf } from '../scheme/policies';
import type { Scheme } from '../scheme/types';

/** null without bands; 0 below the lowest. */
export function upperPoints(score: Decimal, scheme: Scheme): Decimal | null {
  const bands = policiesOf(scheme, 'upper-band');
  if (bands.length === 0) return null;
  const found = bands.find(
    ({ from, fromInclusive, to, toInclusive }) =>
      (fromInclusive ? score.gte(from) : score.gt(from)) &&
      (to === null || (toInclusive ? score.lte(to) : score.lt(to))),
  );
  return found?.points ?? ZERO;
}
