import type { Cell, Sheet, Workbook } from '../../../src/core/grid/types';
import { cellAddress } from '../../../src/core/grid/address';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { relationships, workbookZip } from '../../fixtures/workbook-zip';

function read(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes, { inflate: inflateWithZlib });
  if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
  return result.workbook;
}

function firstSheet(inside: string, more: Parameters<typeof workbookZip>[1] = {}): Sheet {
  const [sheet] = read(workbookZip(inside, more)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Cells by address, without their position. */
function cells(rows: string, more?: Parameters<typeof workbookZip>[1]): Record<string, Partial<Cell>> {
  const sheet = firstSheet(`<sheetData>${rows}</sheetData>`, more);
  const all = sheet.rows.flatMap((row) => row.cells);
  return Object.fromEntries(all.map(({ row, column, ...content }) => [cellAddress(row, column), content]));
}

const STRINGS = {
  'xl/sharedStrings.xml':
    '<sst><si><t>缺佐证</t></si><si><r><t xml:space="preserve">红 </t></r><r><rPr/><t>星</t></r>' +
    '<rPh sb="0" eb="1"><t>ホシ</t></rPh></si><si><t/></si><si><t>a&amp;b &#x4e2d;&lt;i&gt;_x000D_\r\nc</t></si></sst>',
};

test('values of every type', () => {
  const found = cells(
    '<row r="1"><c r="A1"><v>4.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="str"><f>A1&amp;""</f><v>x</v></c>' +
      '<c r="F1" t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r></is></c><c r="G1" t="n"><v>1E3</v></c>' +
      '<c r="H1" t="d"><v>2022-03-30T12:00:00</v></c><c r="I1" t="d"><v>06:00:00</v></c></row>',
    STRINGS,
  );
  expect(found).toEqual({
    A1: { value: 4.5 },
    B1: { value: '缺佐证' },
    C1: { value: true },
    D1: { value: { error: '#REF!' } },
    E1: { value: 'x', formula: 'A1&""' },
    F1: { value: '富文本' },
    G1: { value: 1000 },
    H1: { value: 44650.5, isDate: true },
    I1: { value: 0.25, isDate: true },
  });
});

test('rich text is joined, phonetic guides are left out, entities and escapes decoded', () => {
  const found = cells(
    '<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>99</v></c></row>',
    STRINGS,
  );
  expect(found).toEqual({ A1: { value: '红 星' }, C1: { value: 'a&b 中<i>\nc' } });
});

test('formulas: calculated, never calculated, shared, calculated to nothing', () => {
  const found = cells(
    '<row r="2"><c r="A2"><f>SUM(B1:B9)</f><v>7</v></c><c r="B2"><f>A2</f></c><c r="C2"><f>A2</f><v></v></c>' +
      '<c r="D2"><f t="shared" si="0"/><v>3</v></c><c r="E2" t="str"><f>""</f><v></v></c></row>',
  );
  expect(found).toEqual({
    A2: { value: 7, formula: 'SUM(B1:B9)' },
    B2: { value: null, formula: 'A2' },
    C2: { value: null, formula: 'A2' },
    D2: { value: 3, formula: '' },
    E2: { value: '', formula: '""' },
  });
});

test('cells that an array formula fills are formula cells, those beside it are not', () => {
  const found = cells(
    '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>6</v></c><c r="B2"/></row><row r="3"><c r="A3"><v>1</v></c></row>',
  );
  expect(found).toEqual({
    A1: { value: 2, formula: 'C1:D2*2' },
    B1: { value: 4, formula: '' },
    C1: { value: 2 },
    A2: { value: 6, formula: '' },
    A3: { value: 1 },
  });
});

test('a number is never made of what is none', () => {
  expect(cells('<row><c><v>12分</v></c><c><v> 3 </v></c><c><v>0x10z</v></c></row>')).toEqual({
    A1: { value: '12分' },
    B1: { value: 3 },
    C1: { value: '0x10z' },
  });
});

test('cells and rows without addresses, out of order, twice', () => {
  const found = cells(
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="9"><c r="C9"><v>9</v></c><c r="A9"><v>7</v></c></row>' +
      '<row r="4"><c s="1" r="B4"/><c><v>5</v></c></row><row r="9"><c r="A9"><v>8</v></c></row>',
  );
  expect(found).toEqual({
    A1: { value: 1 },
    C1: { value: 3 },
    C4: { value: 5 },
    A9: { value: 8 },
    C9: { value: 9 },
  });
  expect(Object.keys(found)).toEqual(['A1', 'C1', 'C4', 'A9', 'C9']);
});

test('empty cells are not cells, whatever they wear', () => {
  const sheet = firstSheet(
    '<sheetData><row r="1"><c r="A1" s="5"/><c r="B1" s="5"></c><c s="4"/><c><v>1</v></c></row>' +
      '<row r="2" hidden="1"/><row r="3" ht="15"/></sheetData>',
  );
  expect(sheet.rows).toEqual([
    { index: 0, hidden: false, cells: [{ row: 0, column: 3, value: 1 }] },
    { index: 1, hidden: true, cells: [] },
  ]);
});

test('dates are told by their number format', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>' +
    '<numFmt numFmtId="177" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="58"/></cellXfs></styleSheet>';
  const row = [0, 1, 2, 3, 4, 77].map((style) => `<c s="${style}"><v>44650</v></c>`).join('');
  const found = cells(`<row>${row}</row>`, { 'xl/styles.xml': styles });
  expect(Object.entries(found).map(([at, cell]) => `${at}${cell.isDate ? ' date' : ''}`)).toEqual([
    'A1',
    'B1 date',
    'C1 date',
    'D1',
    'E1 date',
    'F1',
  ]);
});

test('prefixed namespaces, single quotes, comments, CDATA, UTF-16', () => {
  const sheet =
    "<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- <x:row> --><x:sheetData><x:row r='1'>" +
    "<x:c r='A1' t='s'><x:v>0</x:v></x:c><x:c r='B1' t='inlineStr'><x:is><x:t><![CDATA[<b>]]>&gt;</x:t></x:is></x:c>" +
    '</x:row></x:sheetData></x:worksheet>';
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${sheet}`, 'utf16le'));
  const [first] = read(
    workbookZip('', {
      'xl/worksheets/sheet1.xml': utf16,
      'xl/sharedStrings.xml': '<x:sst><x:si><x:t>甲</x:t></x:si></x:sst>',
    }),
  ).sheets;
  expect(first?.rows[0]?.cells.map(({ value }) => value)).toEqual(['甲', '<b>>']);
});

test('merges, hidden columns, protection and hyperlinks', () => {
  const sheet = firstSheet(
    '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols><sheetData/>' +
      '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>' +
      '<hyperlinks><hyperlink ref="A3" r:id="h1"/><hyperlink ref="B3" location="佐证清单!A1"/></hyperlinks>',
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['h1', 'hyperlink', 'file:///c:/a.pdf', true]]),
    },
  );
  expect(sheet).toEqual({
    name: '自评表',
    state: 'visible',
    rows: [],
    merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    hiddenColumns: [{ from: 1, to: 2 }],
    widths: new Map([[4, 9]]),
    hyperlinks: [
      { area: { top: 2, left: 0, bottom: 2, right: 0 }, target: 'file:///c:/a.pdf' },
      { area: { top: 2, left: 1, bottom: 2, right: 1 }, location: '佐证清单!A1' },
    ],
    isProtected: true,
  });
});

test('states, names, date system, macros and links to other workbooks', () => {
  const workbook = read(
    workbookZip('<sheetData/>', {
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="true"/><sheets><sheet name="甲" r:id="r1"/><sheet name="图" r:id="r4"/>' +
        '<sheet name="_zpt" state="veryHidden" r:id="r5"/></sheets><definedNames><definedName name="总分">甲!$A$1</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="2">_zpt!$A$1</definedName></definedNames></workbook>',
      'xl/_rels/workbook.xml.rels': relationships([
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r4', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['r5', 'worksheet', 'worksheets/sheet2.xml'],
        ['r6', 'vbaProject', 'vbaProject.bin'],
        ['r7', 'externalLink', 'externalLinks/externalLink1.xml'],
      ]),
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
        ['r1', 'externalLinkPath', '去年.xlsx', true],
      ]),
    }),
  );
  expect(workbook.sheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
    '甲 visible',
    '_zpt veryHidden',
  ]);
  expect(workbook).toMatchObject({
    date1904: true,
    hasMacros: true,
    externalLinks: ['去年.xlsx'],
    names: [
      { name: '总分', refersTo: '甲!$A$1' },
      { name: '_xlnm.Print_Area', refersTo: '_zpt!$A$1', sheet: '_zpt' },
    ],
  });
});
