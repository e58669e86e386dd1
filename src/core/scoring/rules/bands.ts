/** Bands (档位): which one holds a value, what is wrong with them, which way they run. */
import { type Decimal, ZERO, formatDecimal } from '../../decimal';
import type { Monotone, RuleFault } from '../definition';
import type { Band } from '../types';

/** The words before a bound that does not itself belong to its band. */
export const ABOVE = '超过';

export function holds({ from, exclusive }: Band, value: Decimal): boolean {
  return exclusive ? value.gt(from) : value.gte(from);
}

/** From the highest bound down; of 10 and 超过10, the latter is the higher. */
export function fromTheTop(bands: readonly Band[]): readonly Band[] {
  return [...bands].sort(
    (a, b) => b.from.cmp(a.from) || Number(b.exclusive ?? false) - Number(a.exclusive ?? false),
  );
}

/** The band that holds the value; undefined below the lowest. */
export function bandOf(bands: readonly Band[], value: Decimal): Band | undefined {
  return fromTheTop(bands).find((band) => holds(band, value));
}

/** As it is written: 10, or 超过10. */
export function boundText({ from, exclusive }: Band): string {
  return (exclusive ? ABOVE : '') + formatDecimal(from);
}

/** Two bands with one bound, or a band worth more than the item. */
export function bandFaults(bands: readonly Band[], points: Decimal | null): readonly RuleFault[] {
  const fault = (band: Band): RuleFault => ({ messageId: 'rule-bands', params: { band: boundText(band) } });
  return [
    ...bands
      .filter((band, at) => bands.findIndex((other) => boundText(other) === boundText(band)) !== at)
      .map(fault),
    ...bands.filter((band) => points !== null && band.points.gt(points)).map(fault),
  ];
}

/** Below the lowest band there is 0; a run that falls needs a band that begins at 0 or below. */
export function bandsRun(bands: readonly Band[]): Monotone {
  const sorted = fromTheTop(bands);
  const lowest = sorted.at(-1);
  const goesDown = sorted.every(({ points }, at) => points.lte(sorted[at - 1]?.points ?? points));
  if (goesDown) return 'rises';
  const goesUp = sorted.every(({ points }, at) => points.gte(sorted[at - 1]?.points ?? points));
  return goesUp && lowest && holds(lowest, ZERO) ? 'falls' : 'no';
}
