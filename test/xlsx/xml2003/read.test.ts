/** XML tables of Excel 2003, written by hand so that a test says exactly what the reader meets. */
import { cellAddress } from '../../../src/core/grid/address';
import type { Sheet } from '../../../src/core/grid/types';
import type { ReadLimits } from '../../../src/xlsx/read';
import { anyWorkbook, readAny } from '../../fixtures/any-workbook';

const HEAD = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>';
const OPEN =
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';

function file(inside: string, head = HEAD): Uint8Array {
  return new TextEncoder().encode(`${head}${OPEN}${inside}</Workbook>`);
}

async function sheetOf(table: string, before = ''): Promise<Sheet> {
  const { sheets } = await anyWorkbook(
    file(`${before}<Worksheet ss:Name="自评表"><Table>${table}</Table></Worksheet>`),
  );
  if (!sheets[0]) throw new Error('no sheet');
  return sheets[0];
}

function cellsOf({ rows }: Sheet): unknown {
  return Object.fromEntries(
    rows.flatMap((row) => row.cells).map(({ row, column, ...rest }) => [cellAddress(row, column), rest]),
  );
}

const cell = (type: string, text: string, attributes = ''): string =>
  `<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`;

test('values by type', async () => {
  const cells = [
    cell('Number', '5.5'),
    cell('String', '5分'),
    cell('Boolean', '1'),
    cell('Error', '#REF!'),
    cell('DateTime', '2022-03-30T00:00:00.000'),
    cell('DateTime', '1899-12-31T06:00:00.000'),
    cell('Number', '二十'),
    cell('DateTime', '某日'),
    cell('String', 'a &lt;b&gt; &amp;&#10;c'),
    '<Cell><ss:Data ss:Type="String"><B>成立</B><Font html:Color="#f00">专班</Font></ss:Data></Cell>',
    '<Cell ss:StyleID="s1"/>',
    '<Cell><Data ss:Type="String"></Data></Cell>',
  ];
  expect(cellsOf(await sheetOf(`<Row>${cells.join('')}</Row>`))).toEqual({
    A1: { value: 5.5 },
    B1: { value: '5分' },
    C1: { value: true },
    D1: { value: { error: '#REF!' } },
    E1: { value: 44650, isDate: true },
    F1: { value: 0.25, isDate: true },
    G1: { value: '二十' },
    H1: { value: '某日' },
    I1: { value: 'a <b> &\nc' },
    J1: { value: '成立专班' },
  });
});

test('numbers that a style shows as dates, its own or its parent’s', async () => {
  const styles =
    '<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="child" ss:Parent="d"><Font/></Style>' +
    '<Style ss:ID="y"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style>' +
    '<Style ss:ID="n" ss:Parent="d"><NumberFormat ss:Format="0.00"/></Style>' +
    '<Style ss:ID="a" ss:Parent="b"/><Style ss:ID="b" ss:Parent="a"/></Styles>';
  const cells = ['d', 'child', 'y', 'n', 'a', 'none']
    .map((style) => cell('Number', '44650', `ss:StyleID="${style}"`))
    .join('');
  const { rows } = await sheetOf(`<Row>${cells}</Row>`, styles);
  expect(rows[0]?.cells.map(({ isDate }) => isDate ?? false)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('places that are skipped, merged and hidden', async () => {
  const sheet = await sheetOf(
    '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Column ss:Hidden="1"/><Column/><Column ss:Hidden="1"/>' +
      `<Row ss:Index="3">${cell('String', 'a', 'ss:Index="2" ss:MergeAcross="2" ss:MergeDown="1"')}${cell('String', 'b')}</Row>` +
      `<Row ss:Hidden="1">${cell('String', 'c')}</Row><Row ss:Hidden="1" ss:Span="1"/><Row>${cell('String', 'd')}</Row>`,
  );
  expect(cellsOf(sheet)).toEqual({
    B3: { value: 'a' },
    E3: { value: 'b' },
    A4: { value: 'c' },
    A7: { value: 'd' },
  });
  expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 3 }]);
  expect(sheet.hiddenColumns).toEqual([
    { from: 1, to: 3 },
    { from: 5, to: 5 },
  ]);
  expect(sheet.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([3, 4, 5]);
});

test('formulas, one of them for several cells, and links', async () => {
  const sheet = await sheetOf(
    `<Row>${cell('Number', '3', 'ss:Formula="=SUM(RC[1]:RC[2])"')}<Cell ss:Formula="=R2C1"/></Row>` +
      `<Row>${cell('Number', '1', 'ss:Formula="=R1*2" ss:ArrayRange="RC:RC[1]"')}${cell('Number', '2')}${cell('Number', '4')}</Row>` +
      `<Row>${cell('String', '网', 'ss:HRef="https://example.cn/?a=1&amp;b=2"')}${cell('String', '内', 'ss:HRef="#佐证清单!A1"')}</Row>`,
  );
  expect(cellsOf(sheet)).toMatchObject({
    A1: { value: 3, formula: 'SUM(B1:C1)' },
    B1: { value: null, formula: '$A$2' },
    A2: { value: 1, formula: '$1:$1*2' },
    B2: { value: 2, formula: '' },
    C2: { value: 4 },
  });
  expect(sheet.hyperlinks).toEqual([
    { area: { top: 2, left: 0, bottom: 2, right: 0 }, target: 'https://example.cn/?a=1&b=2' },
    { area: { top: 2, left: 1, bottom: 2, right: 1 }, location: '佐证清单!A1' },
  ]);
});

test('a remark is not the cell’s text', async () => {
  const remark = '<Comment ss:Author="审核"><ss:Data><B>审核：</B>请补充</ss:Data></Comment>';
  const row = `<Row><Cell><Data ss:Type="String">真</Data>${remark}</Cell><Cell>${remark}</Cell>${cell('String', '后')}</Row>`;
  expect(cellsOf(await sheetOf(row))).toEqual({ A1: { value: '真' }, C1: { value: '后' } });
});

test('what is hidden and protected, names, other workbooks, the date system', async () => {
  const workbook = await anyWorkbook(
    file(
      '<ExcelWorkbook><Date1904/><SupBook><Path>D:\\去年.xls</Path><SheetName>表</SheetName></SupBook></ExcelWorkbook>' +
        '<Names><NamedRange ss:Name="分值" ss:RefersTo="=自评表!R2C2:R5C2"/></Names>' +
        `<Worksheet ss:Name="自评表" ss:Protected="1"><Names><NamedRange ss:Name="局部" ss:RefersTo="=自评表!R1"/></Names><Table><Row>${cell('DateTime', '2022-03-30T00:00:00.000')}</Row></Table></Worksheet>` +
        '<Worksheet ss:Name="暗"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>' +
        '<Worksheet ss:Name="_zpt"><WorksheetOptions><Visible>SheetVeryHidden</Visible></WorksheetOptions></Worksheet><Worksheet ss:Name="空"/>',
    ),
  );
  expect(workbook.sheets.map(({ name, state, isProtected }) => [name, state, isProtected])).toEqual([
    ['自评表', 'visible', true],
    ['暗', 'hidden', false],
    ['_zpt', 'veryHidden', false],
    ['空', 'visible', false],
  ]);
  expect(workbook.names).toEqual([
    { name: '分值', refersTo: '自评表!$B$2:$B$5' },
    { name: '局部', refersTo: '自评表!$1:$1', sheet: '自评表' },
  ]);
  expect(workbook.externalLinks).toEqual(['D:\\去年.xls']);
  expect(workbook.date1904).toBe(true);
  expect(workbook.sheets[0]?.rows[0]?.cells[0]?.value).toBe(44650 - 1462);
});

test('a file in the character set that it names', async () => {
  const text = `<?xml version="1.0" encoding="GBK"?>${OPEN}<Worksheet ss:Name="S"><Table><Row>${cell('String', '@@@@')}</Row></Table></Worksheet></Workbook>`;
  const bytes = new TextEncoder().encode(text);
  // 项目 in GBK.
  bytes.set([0xcf, 0xee, 0xc4, 0xbf], text.indexOf('@@@@'));
  expect((await anyWorkbook(bytes)).sheets[0]?.rows[0]?.cells[0]?.value).toBe('项目');
  const unknown = file('<Worksheet ss:Name="表"/>', '<?xml version="1.0" encoding="no-such-set"?>');
  expect((await anyWorkbook(unknown)).sheets[0]?.name).toBe('表');
});

describe('claims that cost nothing', () => {
  test.each([
    ['rows', `<Row ss:Index="4294967295">${cell('String', 'x')}</Row>`],
    ['columns', `<Row>${cell('String', 'x', 'ss:Index="99999999"')}</Row>`],
    ['spans', `<Row ss:Span="1000000000"/><Row>${cell('String', 'x')}</Row>`],
    ['merges', '<Row><Cell ss:MergeAcross="99999999" ss:MergeDown="99999999"/></Row>'],
    ['columns hidden', '<Column ss:Hidden="1" ss:Span="4294967295"/>'],
  ])('%s', async (_what, table) => {
    const sheet = await sheetOf(table);
    expect(sheet.rows.flatMap(({ cells }) => cells)).toEqual([]);
    for (const { bottom, right } of sheet.merges) expect([bottom, right]).toEqual([1_048_575, 16_383]);
    for (const { to } of sheet.hiddenColumns) expect(to).toBe(16_383);
  });

  test('numbers that are none are as if not there', async () => {
    const table = `<Row ss:Index="-1">${cell('String', 'a', 'ss:Index="x"')}${cell('String', 'b', 'ss:Index="0" ss:MergeAcross="-3"')}</Row>`;
    expect(cellsOf(await sheetOf(table))).toEqual({ A1: { value: 'a' }, B1: { value: 'b' } });
  });

  test('hidden rows are not listed by the million', async () => {
    expect((await sheetOf('<Row ss:Hidden="1" ss:Span="1000000"/>')).rows.length).toBeLessThan(2_000);
  });
});

describe('refused', () => {
  const row = `<Worksheet ss:Name="表"><Table><Row>${cell('String', 'x').repeat(30)}</Row></Table></Worksheet>`;

  test.each<[string, Uint8Array, Partial<ReadLimits>, string]>([
    ['cut short', file(row).slice(0, -5), {}, 'truncated undefined'],
    ['cut within a cell', file(row).slice(0, 300), {}, 'truncated undefined'],
    ['too many cells', file(row), { cells: 29 }, 'too-large cells'],
    ['too many sheets', file(row + row.replace('表', '二')), { sheets: 1 }, 'too-large sheets'],
    ['too long', file(row), { fileBytes: 100 }, 'too-large file'],
    ['too much text', file(row), { characters: 29 }, 'too-large text'],
    [
      'an entity bomb',
      new TextEncoder().encode(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]>${OPEN}</Workbook>`),
      {},
      'damaged doctype',
    ],
  ])('%s', async (_what, bytes, limits, expected) => {
    const result = await readAny(bytes, limits);
    expect(result.ok ? 'read' : `${result.unreadable.reason} ${String(result.unreadable.detail)}`).toBe(
      expected,
    );
  });
});
