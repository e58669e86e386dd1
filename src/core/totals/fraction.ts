/**
 * Exact fractions of decimals. Sections are scaled, weighted and the whole converted: dividing at each step would lose the
 * last digit of thirds, and with it a half that has to be rounded up.
 */
import { type Decimal, ZERO, decimal } from '../decimal';

export interface Fraction {
  readonly above: Decimal;
  /** Above zero. */
  readonly below: Decimal;
}

const ONE = decimal(1);

export const NOTHING: Fraction = { above: ZERO, below: ONE };

export function whole(value: Decimal): Fraction {
  return { above: value, below: ONE };
}

export function plus(one: Fraction, other: Fraction): Fraction {
  if (one.below.eq(other.below)) return { above: one.above.plus(other.above), below: one.below };
  return {
    above: one.above.times(other.below).plus(other.above.times(one.below)),
    below: one.below.times(other.below),
  };
}

/** value × factor ÷ divisor. @param divisor above zero */
export function scaledBy({ above, below }: Fraction, factor: Decimal, divisor: Decimal): Fraction {
  return factor.eq(divisor) ? { above, below } : { above: above.times(factor), below: below.times(divisor) };
}

/** The one division, to 30 places: exact wherever the decimal ends. */
export function valueOf({ above, below }: Fraction): Decimal {
  return above.div(below);
}
