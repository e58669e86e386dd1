/** OpenDocument spreadsheets, written by hand so that a test says exactly what the reader meets. */
import { cellAddress } from '../../../src/core/grid/address';
import type { Sheet } from '../../../src/core/grid/types';
import { zipOf } from '../../fixtures/workbook-zip';
import { anyWorkbook, readAny } from '../../fixtures/any-workbook';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

function ods(
  inside: string,
  { styles = '', more = {} }: { styles?: string; more?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const content =
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content>' +
    `<office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${inside}</office:spreadsheet></office:body></office:document-content>`;
  return zipOf({ mimetype: MIME, 'content.xml': content, ...more });
}

/** The only sheet of a workbook with these rows. */
async function sheetOf(rows: string, styles = ''): Promise<Sheet> {
  const { sheets } = await anyWorkbook(
    ods(`<table:table table:name="自评表">${rows}</table:table>`, { styles }),
  );
  if (!sheets[0]) throw new Error('no sheet');
  return sheets[0];
}

/** What stands in the cells of one row. */
async function cellsIn(cells: string, styles = ''): Promise<unknown> {
  const { rows } = await sheetOf(`<table:table-row>${cells}</table:table-row>`, styles);
  return Object.fromEntries(
    rows.flatMap((row) => row.cells).map(({ row, column, ...rest }) => [cellAddress(row, column), rest]),
  );
}

const text = (inside: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}>${inside}</table:table-cell>`;

test('values by type', async () => {
  expect(
    await cellsIn(
      [
        '<table:table-cell office:value-type="float" office:value="5.5"><text:p>5.50</text:p></table:table-cell>',
        '<table:table-cell office:value-type="percentage" office:value="0.6"><text:p>60%</text:p></table:table-cell>',
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
        '<table:table-cell office:value-type="date" office:date-value="2022-03-30"/>',
        '<table:table-cell office:value-type="date" office:date-value="2022-03-30T12:00:00"/>',
        '<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"/>',
        '<table:table-cell office:value-type="date" office:date-value="某日"/>',
        text('', ' office:string-value="写在属性里"'),
      ].join(''),
    ),
  ).toEqual({
    A1: { value: 5.5 },
    B1: { value: 0.6 },
    C1: { value: true },
    D1: { value: 44650, isDate: true },
    E1: { value: 44650.5, isDate: true },
    F1: { value: 0.25, isDate: true },
    G1: { value: '某日' },
    H1: { value: '写在属性里' },
  });
});

test('a number whose format shows a date', async () => {
  const styles =
    '<number:date-style style:name="N1"/><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
  const cell = '<table:table-cell table:style-name="ce1" office:value-type="float" office:value="44650"/>';
  expect(await cellsIn(cell, styles)).toEqual({ A1: { value: 44650, isDate: true } });
  expect(await cellsIn(cell)).toEqual({ A1: { value: 44650 } });
});

test('text: paragraphs, spaces, entities; what floats above a cell is not in it', async () => {
  expect(
    await cellsIn(
      text('<text:p>一</text:p><text:p/><text:p>二&lt;b&gt;</text:p>') +
        text('<text:p>甲<text:s text:c="3"/>乙<text:tab/>丙<text:line-break/>丁</text:p>') +
        text(
          '<text:p>  <text:span>多\n  个</text:span><text:a xlink:href="http://example.com">链接</text:a></text:p>',
        ) +
        text('<office:annotation><text:p>批注</text:p></office:annotation><text:p>正文</text:p>') +
        text('<text:p>五<!-- 无关 --><text:note><text:p>脚注</text:p></text:note>六</text:p>'),
    ),
  ).toEqual({
    A1: { value: '一\n\n二<b>' },
    B1: { value: '甲   乙\t丙\n丁' },
    C1: { value: ' 多 个链接' },
    D1: { value: '正文' },
    E1: { value: '五六' },
  });
});

test('formulas in Excel notation, their results, and those nobody calculated', async () => {
  const formula = (stored: string, value: string): string =>
    `<table:table-cell table:formula="${stored}" ${value}/>`;
  expect(
    await cellsIn(
      formula('of:=SUM([.I4:.I5];2)', 'office:value-type="float" office:value="7"') +
        formula("of:=[$'表 一'.$B$2]+[$汇总.A1]", '') +
        formula('of:=IF([.A1]=&quot;a;b&quot;;{1;2|3;4};0)', 'office:value-type="string"') +
        formula('msoxl:=SUM(A1,B1)', 'office:value-type="float" office:value="1"') +
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>' +
        '<table:table-cell table:formula="of:=X" office:value-type="string" calcext:value-type="error"><text:p>Err:508</text:p></table:table-cell>',
    ),
  ).toEqual({
    A1: { value: 7, formula: 'SUM(I4:I5,2)' },
    B1: { value: null, formula: "'表 一'!$B$2+汇总!A1" },
    C1: { value: '', formula: 'IF(A1="a;b",{1,2;3,4},0)' },
    D1: { value: 1, formula: 'SUM(A1,B1)' },
    E1: { value: { error: '#DIV/0!' }, formula: '1/0' },
    F1: { value: { error: '#NAME?' }, formula: 'X' },
  });
});

test('what is repeated, merged, hidden and protected', async () => {
  const { sheets } = await anyWorkbook(
    ods(
      '<table:table table:name="自评表" table:style-name="ta2" table:protected="true">' +
        '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
        '<table:table-row table:number-rows-repeated="2" table:visibility="collapse">' +
        '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row>' +
        '<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="float" office:value="2"/>' +
        '<table:covered-table-cell/></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
        '</table:table>',
      {
        styles:
          '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
      },
    ),
  );
  expect(sheets).toEqual([
    {
      name: '自评表',
      state: 'hidden',
      isProtected: true,
      hiddenColumns: [{ from: 2, to: 2 }],
      hyperlinks: [],
      merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
      rows: [0, 1, 2].map((index) => ({
        index,
        hidden: index < 2,
        cells:
          index < 2
            ? [0, 1].map((column) => ({ row: index, column, value: 1 }))
            : [{ row: 2, column: 0, value: 2 }],
      })),
    },
  ]);
});

test('names, other workbooks, macros, the date system', async () => {
  const foreign = "'file:///d:/%E6%B1%87%E6%80%BB.ods'#$表.A1";
  const workbook = await anyWorkbook(
    ods(
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>' +
        '<table:table table:name="自评表"><table:table-row>' +
        `<table:table-cell table:formula="of:=[${foreign}]" office:value-type="float" office:value="1"/>` +
        '<table:table-cell office:value-type="date" office:date-value="2022-03-30"/></table:table-row>' +
        '<table:named-expressions><table:named-range table:name="局部" table:cell-range-address="$自评表.$A$1:.$B$2"/></table:named-expressions>' +
        '</table:table>' +
        '<table:table table:name="外部"><table:table-source xlink:href="../别的.ods"/></table:table>' +
        '<table:named-expressions><table:named-expression table:name="全局" table:expression="of:=1+1"/></table:named-expressions>',
      { more: { 'Basic/Standard/Module1.xml': '<a/>' } },
    ),
  );
  expect(workbook).toMatchObject({ date1904: true, hasMacros: true, format: 'ods' });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表']);
  expect(workbook.names).toEqual([
    { name: '局部', refersTo: '自评表!$A$1:$B$2', sheet: '自评表' },
    { name: '全局', refersTo: '1+1' },
  ]);
  expect(workbook.externalLinks).toEqual(['file:///d:/%E6%B1%87%E6%80%BB.ods', '../别的.ods']);
  expect(workbook.sheets[0]?.rows[0]?.cells[1]?.value).toBe(44650 - 1462);
});

describe('refused', () => {
  const row = (attributes: string, cell: string): string =>
    `<table:table table:name="表"><table:table-row ${attributes}><table:table-cell office:value-type="float" office:value="1" ${cell}/></table:table-row></table:table>`;

  test.each<[string, Uint8Array, string]>([
    [
      'a million rows from one attribute',
      ods(row('table:number-rows-repeated="1048576"', 'table:number-columns-repeated="16384"')),
      'too-large cells',
    ],
    [
      'one row that stands in the file once and is claimed sixty thousand times',
      ods(row('table:number-rows-repeated="60000"', '')),
      'too-large cells',
    ],
    [
      'a million cells in one row',
      ods(row('', 'table:number-columns-repeated="1000000000"').repeat(62)),
      'too-large cells',
    ],
    [
      'a password',
      ods('', { more: { 'META-INF/manifest.xml': '<manifest:encryption-data/>' } }),
      'encrypted ods',
    ],
    ['no content', zipOf({ mimetype: MIME }), 'damaged content.xml'],
    [
      'no body',
      zipOf({ mimetype: MIME, 'content.xml': '<office:document-content/>' }),
      'damaged content.xml',
    ],
    [
      'an entity bomb',
      zipOf({ mimetype: MIME, 'content.xml': '<!DOCTYPE a [<!ENTITY b "b">]><a/>' }),
      'damaged doctype',
    ],
  ])('%s', async (_what, bytes, expected) => {
    const result = await readAny(bytes);
    if (result.ok) throw new Error('it was read');
    const { reason, detail } = result.unreadable;
    expect([reason, detail].filter(Boolean).join(' ')).toBe(expected);
  });
});
