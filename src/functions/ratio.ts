import { ZERO, decimal } from '../core/decimal';
import { shareOf } from '../core/scoring/rules/ratio';
import { cellByCell } from './cell-by-cell';
import { texts, wrong } from './errors';
import { amountOf } from './numbers';
import { matrixOf } from './ranges';
import { type Spill, numberFrom } from './values';

/**
 * ZPT.RATIO: points × actual ÷ target, at most the points; all of them when the target is 0, because there was nothing to
 * do: as the rules 按比例 and 比例设门槛 score. "" while it cannot be known. Not rounded.
 * @param zeroBelow a share such as 0.7 (70 %): below it the score is 0; blank: none
 */
export function ratio(points: unknown, actual: unknown, target: unknown, zeroBelow?: unknown): Spill {
  return cellByCell([points, actual, target, zeroBelow].map(matrixOf), (values) => {
    const [held = null, done = null, goal = null, gate = null] = values.map(amountOf);
    if (gate?.gt(decimal(1))) throw wrong(texts().share);
    const found = held && shareOf({ actual: done, target: goal });
    if (!held || !found) return '';
    return numberFrom(held.times(gate && found.share.lt(gate) ? ZERO : found.share));
  });
}
