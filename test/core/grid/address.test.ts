import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  parseAddress,
  parseArea,
  placeAddress,
} from '../../../src/core/grid/address';

describe('cell addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  test('every cell of a sheet can be written and read back', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  test.each(['', 'A', '1', 'A0', 'A1048577', 'XFE1', 'AAAA1', 'A1:B2', "x'!A1", 'A-1', 'A01'])(
    '%p is no cell',
    (text) => expect(parseAddress(text)).toBeNull(),
  );

  test('areas', () => {
    expect(parseArea('C3:A1')).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    expect(parseArea('$B$2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(parseArea('B2:')).toBeNull();
    expect(areaAddress({ top: 0, left: 0, bottom: 2, right: 2 })).toBe('A1:C3');
    expect(areaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe('B2');
  });

  test.each([
    ['自评表', '自评表!I14'],
    ['自评表 (2)', "'自评表 (2)'!I14"],
    ["村's", "'村''s'!I14"],
    ['2022', "'2022'!I14"],
    ['A1', "'A1'!I14"],
    ['R1C1', "'R1C1'!I14"],
    ['_zpt', '_zpt!I14'],
  ])('sheet %s', (sheet, written) => expect(placeAddress(sheet, 'I14')).toBe(written));
});
