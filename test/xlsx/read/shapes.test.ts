/** Cells of a plain shape are read by a short way. However a cell is written, it is read the same. */
import fc from 'fast-check';
import type { Cell } from '../../../src/core/grid/types';
import { cellAddress } from '../../../src/core/grid/address';
import { cellAt } from '../../../src/core/grid/lookup';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';
import { workbookZip } from '../../fixtures/workbook-zip';

function sheetOf(inside: string) {
  const read = readWorkbook(workbookZip(inside, STRINGS), { inflate: inflateWithZlib });
  const [sheet] = read.ok ? read.workbook.sheets : [];
  if (!sheet) throw new Error('not read');
  return sheet;
}

const STRINGS = {
  'xl/sharedStrings.xml': '<sst><si><t>甲</t></si><si><t xml:space="preserve"> 乙</t></si></sst>',
};

const found = (inside: string): readonly (readonly [string, Omit<Cell, 'row' | 'column'>])[] =>
  sheetOf(inside)
    .rows.flatMap(({ cells }) => cells)
    .map(({ row, column, ...content }) => [cellAddress(row, column), content]);

test('an empty cell out of order does not hide the others', () => {
  const sheet = sheetOf(
    '<sheetData><row r="1"><c r="C1"><v>3</v></c><c r="A1" s="1"/><c r="B1"><v>2</v></c></row></sheetData>',
  );
  expect([cellAt(sheet, 0, 1)?.value, cellAt(sheet, 0, 2)?.value]).toEqual([2, 3]);
});

test('a name that is no entity of XML stays as it is written', () => {
  const inside = (text: string): string =>
    `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
  for (const text of ['&constructor;', '&toString;', '&__proto__;', '&nbsp;', '&;', '&', '&#xZZ;'])
    expect(found(inside(text))).toEqual([['A1', { value: text }]]);
  expect(found(inside('&lt;&gt;&amp;&quot;&apos;&#65;&#x4e2d;'))).toEqual([['A1', { value: '<>&"\'A中' }]]);
});

test('merges and hyperlinks beside validations and conditional formats are read', () => {
  const sheet = sheetOf(
    '<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
      '<conditionalFormatting sqref="A1"><cfRule><formula>A1="&lt;/conditionalFormatting>"</formula></cfRule></conditionalFormatting>' +
      '<dataValidations><dataValidation sqref="A1"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="C3" location="自评表!A1"/></hyperlinks>',
  );
  expect(sheet.merges).toHaveLength(1);
  expect(sheet.hyperlinks).toHaveLength(1);
});

interface Written {
  readonly type: '' | 's' | 'b' | 'e' | 'str' | 'n';
  readonly value: string;
  readonly formula: boolean;
  readonly style: boolean;
}

const VALUES: Readonly<Record<Written['type'], readonly string[]>> = {
  '': ['1', '-2.5', '1E3'],
  s: ['0', '1', '9'],
  b: ['0', '1'],
  e: ['#REF!', '#N/A'],
  str: ['x', '&amp;', ''],
  n: ['7'],
};

const cell = fc.constantFrom<Written['type']>('', 's', 'b', 'e', 'str', 'n').chain((type) =>
  fc.record({
    type: fc.constant(type),
    value: fc.constantFrom(...VALUES[type]),
    formula: fc.boolean(),
    style: fc.boolean(),
  }),
);

/** The plainest way to write a cell, and one that only a full parser of tags understands. */
function written({ type, value, formula, style }: Written, at: string, isPlain: boolean): string {
  const t = type === '' ? '' : isPlain ? ` t="${type}"` : ` t='${type}'`;
  const s = style ? (isPlain ? ' s="1"' : " s = '1'") : '';
  const f = formula ? (isPlain ? '<f>A1</f>' : '<x:f >A1</x:f>') : '';
  return isPlain
    ? `<c r="${at}"${s}${t}>${f}<v>${value}</v></c>`
    : `<x:c${t}  r = '${at}'${s}>\n${f}<!-- --><x:v>${value}</x:v ></x:c>`;
}

test('whatever stands in cells, the short way and the careful way agree', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (row) => {
      const sheet = (isPlain: boolean): string =>
        `<sheetData><row r="1">${row.map((one, at) => written(one, cellAddress(0, at), isPlain)).join('')}</row></sheetData>`;
      expect(found(sheet(true))).toEqual(found(sheet(false)));
    }),
    { numRuns: 200 },
  );
});
