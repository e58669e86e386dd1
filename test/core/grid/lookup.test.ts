import { cellAt, isUncalculated, scalarText } from '../../../src/core/grid/lookup';
import type { Sheet } from '../../../src/core/grid/types';

const sheet: Sheet = {
  name: 's',
  state: 'visible',
  rows: [
    {
      index: 1,
      hidden: false,
      cells: [
        { row: 1, column: 0, value: 'a' },
        { row: 1, column: 5, value: 2 },
      ],
    },
    { index: 7, hidden: true, cells: [] },
    { index: 9, hidden: false, cells: [{ row: 9, column: 3, value: null, formula: 'A1' }] },
  ],
  merges: [],
  hiddenColumns: [],
  hyperlinks: [],
  isProtected: false,
};

test('cells are found by row and column, and only where something stands', () => {
  expect(cellAt(sheet, 1, 0)?.value).toBe('a');
  expect(cellAt(sheet, 1, 5)?.value).toBe(2);
  expect(cellAt(sheet, 1, 4)).toBeUndefined();
  expect(cellAt(sheet, 0, 0)).toBeUndefined();
  expect(cellAt(sheet, 7, 0)).toBeUndefined();
  expect(cellAt(sheet, 100, 0)).toBeUndefined();
});

test('a formula without a result is not a blank', () => {
  const cell = cellAt(sheet, 9, 3);
  expect(cell && isUncalculated(cell)).toBe(true);
});

test('values as a person reads them', () => {
  expect(scalarText(0.1 + 0.2)).toBe('0.3');
  expect(scalarText(true)).toBe('TRUE');
  expect(scalarText({ error: '#REF!' })).toBe('#REF!');
  expect(scalarText(null)).toBe('');
  expect(scalarText(undefined)).toBe('');
});
