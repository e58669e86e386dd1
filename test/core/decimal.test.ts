import fc from 'fast-check';
import {
  clamp,
  decimal,
  decimalFromCell,
  formatDecimal,
  maximum,
  minimum,
  parseDecimal,
  roundHalfUp,
  sum,
} from '../../src/core/decimal';

describe('exact decimals', () => {
  test('a float that a formula left in a cell is the decimal the cell shows', () => {
    expect(formatDecimal(decimalFromCell(0.1 + 0.2))).toBe('0.3');
    expect(formatDecimal(decimalFromCell(92.50000000000001))).toBe('92.5');
    expect(formatDecimal(decimalFromCell(4.35))).toBe('4.35');
  });

  test('sums equal the sums of whole thousandths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (thousandths) => {
        const total = sum(thousandths.map((n) => decimal(n).div(1000)));
        expect(total.times(1000).eq(thousandths.reduce((a, b) => a + b, 0))).toBe(true);
      }),
    );
  });

  test('rounding is half up, away from zero, never half even', () => {
    expect(formatDecimal(roundHalfUp(decimal('2.345'), 2))).toBe('2.35');
    expect(formatDecimal(roundHalfUp(decimal('2.5'), 0))).toBe('3');
    expect(formatDecimal(roundHalfUp(decimal('-2.5'), 0))).toBe('-3');
    expect(formatDecimal(roundHalfUp(decimal(2).div(3), 2))).toBe('0.67');
  });

  test('texts are decimals only when nothing else is in them', () => {
    expect(parseDecimal('4.50')?.eq(4.5)).toBe(true);
    expect(parseDecimal('+3')?.eq(3)).toBe(true);
    expect(parseDecimal('-.5')?.eq(-0.5)).toBe(true);
    for (const text of ['', '5分', '１', '1,000', '1e3', '0x10', ' 5', 'Infinity', '.']) {
      expect(parseDecimal(text)).toBeNull();
    }
  });

  test('written without exponent and trailing zeros', () => {
    expect(formatDecimal(decimal('0.00000005'))).toBe('0.00000005');
    expect(formatDecimal(decimal('100'))).toBe('100');
    expect(formatDecimal(decimal('4.50'))).toBe('4.5');
    expect(formatDecimal(decimal('-0'))).toBe('0');
  });

  test('clamp, minimum, maximum', () => {
    expect(clamp(decimal(7), decimal(0), decimal(5)).eq(5)).toBe(true);
    expect(clamp(decimal(-1), decimal(0), decimal(5)).eq(0)).toBe(true);
    expect(minimum(decimal(1), decimal(2)).eq(1)).toBe(true);
    expect(maximum(decimal(1), decimal(2)).eq(2)).toBe(true);
  });
});
