/** Workbooks that other programs write, made here: our reader and SheetJS agree on every cell, or a kind says why not. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as SheetJS from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { compare } from '../../../scripts/corpus/compare';
import { hasLibreOffice, recalculated } from '../../../scripts/libreoffice';

const SAMPLES = path.join(__dirname, '../../../samples/收回');
const samples = readdirSync(SAMPLES)
  .filter((name) => !name.startsWith('杨家湾村'))
  .map((name) => [name, new Uint8Array(readFileSync(path.join(SAMPLES, name)))] as const);

/** How many cells were compared, after none was found that differs without a reason. */
async function agreed(bytes: Uint8Array): Promise<number> {
  const { opened, differences, cells } = await compare(bytes);
  expect(opened).toBe('both');
  expect(differences.filter(({ kind }) => kind === null)).toEqual([]);
  return cells;
}

async function byExceljs(date1904: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('自评表');
  sheet.addRows([
    ['考核项目', ' 前后有空格 ', '两行\n文字', '<b>&amp;"', '_x000D_', '👍🏻𠮷'],
    [0, -0.1, 1e-7, 123456789012345, 0.1 + 0.2, true, false],
    [new Date(Date.UTC(2022, 2, 30)), new Date(Date.UTC(2022, 11, 31, 23, 59, 59))],
  ]);
  sheet.getCell('A4').value = { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] };
  sheet.getCell('B4').value = { formula: 'SUM(A2:B2)', result: -0.1 };
  sheet.getCell('C4').value = { formula: 'NOW()' };
  sheet.getCell('D4').value = { formula: 'IF(1,"","x")', result: '' };
  sheet.getCell('E4').value = { error: '#REF!' };
  sheet.getCell('F4').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('G4').value = { text: '链接', hyperlink: 'https://example.com/' };
  sheet.getCell('A6').value = {
    formula: 'A2+1',
    result: 1,
    shareType: 'shared',
    ref: 'A6:C6',
  } as ExcelJS.CellValue;
  sheet.getCell('B6').value = { sharedFormula: 'A6', result: 0.9 } as ExcelJS.CellValue;
  sheet.getCell('A8').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell('A8').value = 44650;
  sheet.getCell('B8').numFmt = '0.00"分"';
  sheet.getCell('B8').value = 5.5;
  sheet.getCell('XFD1048576').value = '最后一格';
  sheet.mergeCells('A10:C12');
  workbook.addWorksheet('_zpt', { state: 'veryHidden' }).addRow(['暗记']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test.each([[false], [true]])('written by exceljs, counting from 1904: %s', async (date1904) => {
  expect(await agreed(await byExceljs(date1904))).toBe(28);
});

test.each([[true], [false]])('written by SheetJS, with a part for texts: %s', async (bookSST) => {
  for (const [, bytes] of samples.slice(0, 3)) {
    const workbook = SheetJS.read(bytes, { cellNF: true, cellStyles: true });
    const written = SheetJS.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer;
    expect(await agreed(new Uint8Array(written))).toBeGreaterThan(500);
  }
});

test.each(samples)('as we write it: %s', async (_name, bytes) => {
  expect(await agreed(bytes)).toBeGreaterThan(100);
});

if (!hasLibreOffice()) {
  test('LibreOffice is not installed: reading what it writes was not tested', () => undefined);
} else {
  test('written by LibreOffice', async () => {
    const saved = recalculated(samples.map(([, bytes]) => bytes));
    for (const bytes of saved) expect(await agreed(bytes)).toBeGreaterThan(100);
  }, 300_000);
}
