import { ZERO, clamp, minimum } from '../core/decimal';
import { cellByCell } from './cell-by-cell';
import { amountOf } from './numbers';
import { matrixOf } from './ranges';
import { type Spill, numberFrom } from './values';

/**
 * ZPT.DEDUCT: points less `each` for every time, never below 0, as the rule 计件扣分 scores. "" while points, count or
 * `each` is blank.
 * @param cap the most that can be taken away; blank: all
 */
export function deduct(points: unknown, count: unknown, each: unknown, cap?: unknown): Spill {
  return cellByCell([points, count, each, cap].map(matrixOf), (values) => {
    const [held = null, actual = null, per = null, most = null] = values.map(amountOf);
    if (!held || !actual || !per) return '';
    const lost = per.times(actual);
    return numberFrom(clamp(held.minus(most ? minimum(lost, most) : lost), ZERO, held));
  });
}
