/** Texts that are longer than a cell can hold, or too many of them. */
import { LONGEST_TEXT } from '../../../src/core/grid/longest-text';
import type { Cell, Scalar, Workbook } from '../../../src/core/grid/types';
import { boundTexts } from '../../../src/xlsx/read/bound-texts';
import { ReadFailure } from '../../../src/xlsx/read/failure';

function workbook(...values: readonly Pick<Cell, 'value' | 'formula'>[]): Workbook {
  const cells = values.map((cell, column): Cell => ({ row: 4, column, ...cell }));
  const sheet = {
    name: '自评表',
    state: 'visible' as const,
    rows: [{ index: 4, hidden: false, cells }],
    merges: [],
    hiddenColumns: [],
    hyperlinks: [],
    isProtected: false,
  };
  return { sheets: [sheet], names: [], date1904: false, hasMacros: false, externalLinks: [] };
}

const characters = 200_000;
const long = (length: number): string => '字'.repeat(length);
const lengths = ({ sheets }: Workbook): readonly unknown[] =>
  (sheets[0]?.rows[0]?.cells ?? []).map(({ value }: { value: Scalar }) =>
    typeof value === 'string' ? value.length : value,
  );

test('what a cell can hold is left as it is', () => {
  const source = workbook({ value: long(LONGEST_TEXT) }, { value: 5 }, { value: null, formula: 'SUM(A1)' });
  expect(boundTexts(source, { characters })).toBe(source);
});

test('what is longer is cut, and told', () => {
  const source = workbook(
    { value: '短' },
    { value: long(LONGEST_TEXT + 1) },
    { value: 1, formula: long(40_000) },
  );
  const bound = boundTexts(source, { characters });
  expect(lengths(bound)).toEqual([1, LONGEST_TEXT, 1]);
  expect(bound.sheets[0]?.rows[0]?.cells[2]?.formula).toHaveLength(LONGEST_TEXT);
  expect(bound.cutTexts).toEqual([
    { sheet: '自评表', cell: 'B5' },
    { sheet: '自评表', cell: 'C5' },
  ]);
  expect(lengths(source)).toEqual([1, LONGEST_TEXT + 1, 1]);
});

test('all together they have a limit, whatever each is', () => {
  const values = Array.from({ length: 11 }, () => ({ value: long(10) }));
  expect(() => boundTexts(workbook(...values), { characters: 109 })).toThrow(ReadFailure);
  expect(() => boundTexts(workbook(...values), { characters: 110 })).not.toThrow();
});
