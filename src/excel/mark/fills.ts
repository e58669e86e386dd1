/// <reference types="office-js" />
/**
 * A marked cell wears a conditional format of ours: its own formatting stays untouched beneath, and goes on showing when
 * the format is taken away.
 */
import { parseAddress } from '../../core/grid/address';
import type { Mark } from '../../core/host/types';
import { MARK_FORMULA, MARK_TAG } from '../../core/host/marks';
import { MARK_COLOURS } from '../../core/sheets/kind-styles';
import { type Step, step } from '../batch';
import { colour } from '../paint/looks';
import { addressesOf, rectangles } from '../rectangles';

export const isTag = (formula: string): boolean => formula.includes(MARK_TAG);

/** From the least to the worst: what is added last comes first. */
const ORDER: readonly Mark['kind'][] = ['note', 'reminder', 'no-evidence', 'unfilled', 'wrong'];

/** @param marks of this sheet */
export function fillSteps(sheet: Excel.Worksheet, marks: readonly Mark[]): readonly Step[] {
  return ORDER.flatMap((kind) => {
    const cells = marks.flatMap((mark) => {
      const place = mark.kind === kind ? parseAddress(mark.cell) : null;
      return place ? [place] : [];
    });
    return addressesOf(rectangles(cells)).map((address) =>
      step(6, () => {
        const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
        custom.rule.formula = `=${MARK_FORMULA}`;
        custom.format.fill.color = colour(MARK_COLOURS[kind]);
      }),
    );
  });
}
