import fc from 'fast-check';
import { parseArea } from '../../src/core/grid/address';
import { addressesOf, lineAddresses, rectangles } from '../../src/excel/rectangles';

const place = fc.record({ row: fc.nat(30), column: fc.nat(12) });

test('rectangles cover every cell once and no other', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 200 }), (cells) => {
      const wanted = new Set(cells.map(({ row, column }) => `${String(row)},${String(column)}`));
      const covered: string[] = [];
      for (const { top, left, bottom, right } of rectangles(cells))
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1)
            covered.push(`${String(row)},${String(column)}`);
      expect(covered).toHaveLength(wanted.size);
      expect(new Set(covered)).toEqual(wanted);
    }),
  );
});

test('a full column is one rectangle, a table with columns of two looks two', () => {
  const column = Array.from({ length: 50_000 }, (_none, row) => ({ row, column: 8 }));
  expect(rectangles(column)).toEqual([{ top: 0, left: 8, bottom: 49_999, right: 8 }]);
  const outer = Array.from({ length: 20 }, (_none, row) =>
    [0, 1, 5].map((at) => ({ row, column: at })),
  ).flat();
  expect(rectangles(outer)).toHaveLength(2);
});

test('addresses stay as short as Excel takes them, and lose none', () => {
  const cells = Array.from({ length: 4_000 }, (_none, at) => ({ row: at * 2, column: 9 }));
  const addresses = addressesOf(rectangles(cells));
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(255);
  const areas = addresses.flatMap((address) => address.split(',').map(parseArea));
  expect(areas).toHaveLength(4_000);
  expect(areas).not.toContain(null);
});

test('rows that follow one another are told as one', () => {
  expect(lineAddresses([4, 2, 3, 9], (row) => String(row + 1))).toEqual(['3:5,10:10']);
});
