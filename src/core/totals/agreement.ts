/** Whether a score agrees with what the rule suggests, given that people round. */
import { type Decimal, roundHalfUp } from '../decimal';

/**
 * True when the score is the suggestion, or a fair rounding of a suggestion with more than two decimals (a third of
 * 4 points) or finer than the scheme's step.
 * @param step the scheme's finest step; null: any
 */
export function agreesWithRule(score: Decimal, suggested: Decimal, step: Decimal | null): boolean {
  if (score.eq(suggested)) return true;
  const isLong = !roundHalfUp(suggested, 2).eq(suggested);
  if (isLong && [1, 2, 3].some((places) => roundHalfUp(suggested, places).eq(score))) return true;
  return (
    step !== null &&
    isMultiple(score, step) &&
    !isMultiple(suggested, step) &&
    score.minus(suggested).abs().lt(step)
  );
}

/** True when the value is a whole number of steps; a step of zero or less divides everything. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  return step.lte(0) || value.mod(step).eq(0);
}
