/** The first look at the records of an old workbook, written by hand. */
import { ReadFailure } from '../../../src/xlsx/read/failure';
import { lookAtRecords } from '../../../src/xlsx/legacy/biff';

const record = (type: number, ...content: readonly number[]): readonly number[] => [
  type & 0xff,
  type >> 8,
  content.length & 0xff,
  content.length >> 8,
  ...content,
];
const words = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value & 0xff, value >> 8]);
const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const look = (bytes: readonly number[], most = 100) => lookAtRecords(Uint8Array.from(bytes), most);

test('other workbooks by their paths; the workbook itself and add-ins are none', () => {
  const supBook = (path: string): readonly number[] =>
    record(0x1ae, ...words(1, path.length), 0, ...letters(path));
  const wide = '\x01汇总.xls';
  expect(
    look([
      ...record(0x1ae, ...words(1, 0x0401)),
      ...record(0x1ae, ...words(1, 0x3a01)),
      ...supBook('\x01\x01Dtown\x03a.xls'),
      ...supBook('\x01\x04up.xls'),
      ...supBook('\x01\x01@server\x03b.xls'),
      ...supBook('Excel.Sheet'),
      ...record(0x1ae, ...words(1, wide.length), 1, ...words(...letters(wide))),
    ]).externalLinks,
  ).toEqual(['D:\\town\\a.xls', '..\\up.xls', '\\\\server\\b.xls', '汇总.xls']);
});

test('encryption is seen before anything is read', () => {
  expect(() => look(record(0x2f, 1, 0))).toThrow(ReadFailure);
});

test('cells are counted, those of rows of numbers too', () => {
  const one = record(0x203, ...words(0, 0, 0), 0, 0, 0, 0, 0, 0, 0, 0);
  const three = record(0xbd, ...words(0, 0), ...new Array<number>(18).fill(0), ...words(2));
  expect(() => look([...one, ...three], 4)).not.toThrow();
  expect(() => look([...one, ...three], 3)).toThrow(ReadFailure);
});

test.each([
  ['a formula', 0x06, 22],
  ['a formula of several cells', 0x221, 14],
  ['a shared formula', 0x4bc, 10],
])('%s must be long enough to say how long it is', (_what, type, least) => {
  const begin = record(0x809, ...words(0x0600, 0x0005));
  const formula = (length: number): readonly number[] => record(type, ...new Array<number>(length).fill(0));
  expect(() => look([...begin, ...formula(least)])).not.toThrow();
  expect(() => look([...begin, ...formula(least - 1)])).toThrow(ReadFailure);
  expect(() => look([...begin, ...formula(least).slice(0, -1)])).toThrow(ReadFailure);
  // Before Excel 5 the same numbers meant other records.
  expect(() => look([...record(0x009, ...words(2, 0x10)), ...formula(5)])).not.toThrow();
});

test('a hyperlink over a whole sheet is cut to a row, a small one is left', () => {
  const area = (...corners: readonly number[]): Uint8Array =>
    Uint8Array.from(record(0x1b8, ...words(...corners)));
  const huge = area(3, 65535, 0, 255);
  lookAtRecords(huge, 100);
  expect([...huge]).toEqual([...area(3, 3, 0, 255)]);
  const small = area(3, 5, 0, 2);
  lookAtRecords(small, 100);
  expect([...small]).toEqual([...area(3, 5, 0, 2)]);
});

test('records that are cut off end the look', () => {
  expect(look([0x03, 0x02, 0xff, 0xff, 1]).externalLinks).toEqual([]);
  expect(look([0x03]).externalLinks).toEqual([]);
});
