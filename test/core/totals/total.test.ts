/** Totals of random items under random conventions. */
import fc from 'fast-check';
import { decimal, formatDecimal } from '../../../src/core/decimal';
import { totalOf } from '../../../src/core/totals/total';
import { cases, hundredths, made, step } from './arbitrary';
import { referenceTotal } from './reference';

test('totals are those that whole numbers give, to the last digit, rounded once and half up', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { scheme, scored } = made(one);
      expect(formatDecimal(totalOf(scored, scheme).total)).toBe(referenceTotal(one.lines, one.given));
    }),
    { numRuns: 1500 },
  );
});

test('never below 0 unless the scheme says so, never above the base and the bonus cap', () => {
  fc.assert(
    fc.property(cases, step(800), (one, cap) => {
      const { lines, given } = one;
      const { scheme, scored } = made({ lines, given: { ...given, bonusCap: cap, belowZero: false } });
      const { total } = totalOf(scored, scheme);
      const factor = scheme.outcome?.convertTo ? scheme.outcome.convertTo.div(scheme.base) : decimal(1);
      const most = scheme.base.plus(hundredths(cap)).times(factor);
      expect(total.gte(0)).toBe(true);
      expect(total.lte(most.round(given.places, 1))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the order of the items does not matter', () => {
  fc.assert(
    fc.property(cases, fc.integer(), (one, seed) => {
      const { scheme, scored } = made(one);
      const turned = [
        ...scored.slice(Math.abs(seed) % scored.length),
        ...scored.slice(0, Math.abs(seed) % scored.length),
      ];
      expect(totalOf(turned.reverse(), scheme).total.eq(totalOf(scored, scheme).total)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
