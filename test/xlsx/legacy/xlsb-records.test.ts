/** The first look at the records of an .xlsb, written by hand. */
import { ReadFailure } from '../../../src/xlsx/read/failure';
import { boundRecords } from '../../../src/xlsx/legacy/xlsb-records';

/** Types and lengths take seven bits a byte, the lowest first. */
function sevenBits(value: number, most: number): readonly number[] {
  const bytes: number[] = [];
  let left = value;
  do {
    bytes.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
    left >>= 7;
  } while (left > 0 && bytes.length < most);
  return bytes;
}

const record = (type: number, content: readonly number[]): readonly number[] => [
  ...sevenBits(type, 2),
  ...sevenBits(content.length, 4),
  ...content,
];
const longs = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [0, 8, 16, 24].map((shift) => Math.floor(value / 2 ** shift) % 256));
const MOST = 0xffffffff;

function bounded(...records: readonly (readonly number[])[]): {
  readonly bytes: readonly number[];
  readonly cells: number;
  readonly linkedCells: number;
} {
  const part = new Uint8Array(records.flat());
  const counts = { cells: 0, linkedCells: 0 };
  boundRecords(part, counts, 100);
  return { bytes: [...part], ...counts };
}

test('cells that hold something are counted, rows, blanks and the rest are not', () => {
  const cell = (type: number): readonly number[] =>
    record(
      type,
      Array.from({ length: 200 }, () => 0),
    );
  const { cells } = bounded(...[0, 1, 2, 7, 11, 12, 62, 148].map(cell));
  expect(cells).toBe(4);
});

test('more cells than the limit are refused', () => {
  const many = Array.from({ length: 101 }, () => record(2, [1]));
  expect(() => bounded(...many)).toThrow(ReadFailure);
  expect(() => bounded(...many.slice(1))).not.toThrow();
});

test.each([
  ['a cell', 6, 8],
  ['a cell without a column', 17, 4],
  ['a shared text', 19, 1],
  ['a name', 39, 9],
])('the text of %s ends within its record', (_what, type, at) => {
  const text = (length: number): readonly number[] =>
    record(type, [...Array.from({ length: at }, () => 0), ...longs(length), 0x61, 0, 0x62, 0]);
  expect(bounded(text(2)).bytes).toEqual(text(2));
  expect(() => bounded(text(3))).toThrow(ReadFailure);
  expect(() => bounded(text(MOST))).toThrow(ReadFailure);
  expect(() => bounded(text(2).slice(0, -8))).toThrow(ReadFailure);
});

test('columns end where a sheet does', () => {
  const rest = [1, 2, 3];
  expect(bounded(record(60, [...longs(2, MOST), ...rest])).bytes).toEqual(
    record(60, [...longs(2, 16_383), ...rest]),
  );
  const good = record(60, longs(2, 5));
  expect(bounded(good).bytes).toEqual(good);
});

test('links beyond a number of cells keep their first cell', () => {
  const link = (...area: readonly number[]): readonly number[] => record(494, [...longs(...area), 9]);
  const good = link(3, 12, 0, 999);
  const { bytes, linkedCells } = bounded(
    good,
    link(0, MOST, 0, MOST),
    link(7, 49_999, 2, 2),
    link(5, 6, 2, 2),
  );
  expect(bytes).toEqual([...good, ...link(0, 0, 0, 0), ...link(7, 7, 2, 2), ...link(5, 6, 2, 2)]);
  expect(linkedCells).toBe(10_000 + 1 + 1 + 2);
  expect(bounded(link(9, 3, 5, 1)).linkedCells).toBe(0);
});

test('a part that ends within a record, or within its length', () => {
  for (const cut of [1, 2, 3, 6, 12]) {
    const part = [...record(494, longs(0, MOST, 0, MOST))].slice(0, cut);
    expect(bounded(part)).toEqual({ bytes: part, cells: 0, linkedCells: 0 });
  }
});
