/** References that count from their own cell, as Excel 2003 stores them. */
import * as SheetJS from '@e965/xlsx';
import fc from 'fast-check';
import { columnLetters } from '../../../src/core/grid/address';
import { fromR1C1 } from '../../../src/xlsx/xml2003/r1c1';

/** At F5. */
test.each([
  ['SUM(R[-3]C:R[-1]C)', 'SUM(F2:F4)'],
  ['RC[-1]*2', 'E5*2'],
  ['R1C1+R5C6', '$A$1+$F$5'],
  ['R[1]C2&R3C[-2]', '$B6&D$3'],
  ['RC', 'F5'],
  ['SUM(R)', 'SUM(5:5)'],
  ['SUM(C)', 'SUM(F:F)'],
  ['SUM(R1:R3)', 'SUM($1:$3)'],
  ['SUM(C2:C[1])', 'SUM($B:G)'],
  ["'自评表 一'!R4C7+自评表!R[1]C", "'自评表 一'!$G$4+自评表!F6"],
  ["'RC1'!RC", "'RC1'!F5"],
  ['IF(RC[-1]="R1C1","RC","")', 'IF(E5="R1C1","RC","")'],
  ['ROUND(RC[-1],2)+RATE(1,2,3)+Total_R1C1', 'ROUND(E5,2)+RATE(1,2,3)+Total_R1C1'],
  ['"说""RC""话"&RC', '"说""RC""话"&F5'],
  ['R1C1Total', 'R1C1Total'],
  ['1E3+R2C3', '1E3+$C$2'],
  ['R[-5]C', 'F1048576'],
  ['[别的.xls]表!R1C1', '[别的.xls]表!$A$1'],
])('%s', (stored, expected) => {
  expect(fromR1C1(stored, 4, 5)).toBe(expected);
});

test('what SheetJS writes as XML comes back as it was', () => {
  const reference = fc
    .record({ row: fc.nat(999), column: fc.nat(255), rowFixed: fc.boolean(), columnFixed: fc.boolean() })
    .map(
      ({ row, column, rowFixed, columnFixed }) =>
        `${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${String(row + 1)}`,
    );
  fc.assert(
    fc.property(reference, reference, fc.nat(999), fc.nat(255), (one, other, row, column) => {
      const formula = `SUM(${one}:${other})+${one}`;
      const sheet: SheetJS.WorkSheet = { '!ref': 'A1:IV1000' };
      const address = SheetJS.utils.encode_cell({ r: row, c: column });
      sheet[address] = { t: 'n', v: 1, f: formula };
      sheet['!ref'] = `${address}:${address}`;
      const book = { SheetNames: ['表'], Sheets: { 表: sheet } };
      const xml = String(SheetJS.write(book, { type: 'string', bookType: 'xlml' }));
      const stored = /ss:Formula="=([^"]*)"/.exec(xml)?.[1] ?? '';
      expect(fromR1C1(stored, row, column)).toBe(formula);
    }),
    { numRuns: 200 },
  );
});
