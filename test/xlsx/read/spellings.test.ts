/** One workbook as different programs spell it: read, it is always the same. */
import { strToU8, zipSync } from 'fflate';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { readWorkbook } from '../../../src/xlsx/read';

type Parts = Readonly<Record<string, string>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relations = (...entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const PLAIN: Parts = {
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml':
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets>` +
    '<sheet name="自评表" sheetId="1" r:id="rId1"/><sheet name="_zpt" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>' +
    '<definedNames><definedName name="总分">\'自评表\'!$C$2</definedName></definedNames></workbook>',
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml':
    `${HEAD}<sst xmlns="${MAIN}"><si><t>考核项目</t></si><si><t xml:space="preserve"> 自评 &amp; 核定 </t></si>` +
    '<si><r><t>红星</t></r><r><rPr><b/></rPr><t>村</t></r><rPh sb="0" eb="2"><t>ホシ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>一_x000D_\n二_x005F_x0041_</t></si></sst>',
  'xl/worksheets/sheet1.xml':
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:D3"/><cols><col min="4" max="4" hidden="1" width="9"/></cols>` +
    '<sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>5.5</v></c><c r="B2" s="1"><v>43188</v></c><c r="C2"><f>SUM(A2:A3)</f><v>9</v></c><c r="D2" t="b"><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><v>3.5</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3" t="str"><f>A2&amp;"分"</f><v>5.5分</v></c><c r="D3"><f>NOW()</f></c></row>' +
    '</sheetData><mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells></worksheet>',
  'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
};

function zipped(parts: Parts, encode: (text: string) => Uint8Array = strToU8): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)])));
}

const read = (bytes: Uint8Array) => readWorkbook(bytes, { inflate: inflateWithZlib });

/** Every part, its text changed. */
function every(change: (text: string, name: string) => string): Parts {
  return Object.fromEntries(Object.entries(PLAIN).map(([name, text]) => [name, change(text, name)]));
}

const renamed = (change: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(PLAIN).map(([name, text]) => [change(name), text]));

function prefixed(text: string): string {
  const inner = text.slice(HEAD.length).replace(/<(\/?)([A-Za-z])/g, '<$1x:$2');
  return HEAD + inner.replace(' xmlns="', ' xmlns:x="');
}

/** Texts in the cells themselves, as report generators write them. */
function inline(text: string, name: string): string {
  if (!name.includes('worksheets/')) return text;
  const strings = [...(PLAIN['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, each = '']) => each,
  );
  return text.replace(
    / t="s"><v>(\d)<\/v>/g,
    (_all, at) => ` t="inlineStr"><is>${strings[Number(at)] ?? ''}</is>`,
  );
}

const utf16 =
  (mark: boolean) =>
  (text: string): Uint8Array =>
    new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text.replace('UTF-8', 'UTF-16'), 'utf16le'));
const utf16Big = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

const SPELLINGS: readonly (readonly [string, Uint8Array])[] = [
  ['prefixes on all elements', zipped(every(prefixed))],
  ['UTF-16 with its mark', zipped(PLAIN, utf16(true))],
  ['UTF-16 without its mark', zipped(PLAIN, utf16(false))],
  ['UTF-16, the big end first', zipped(PLAIN, utf16Big)],
  ['UTF-8 with a mark', zipped(PLAIN, (text) => strToU8(`\ufeff${text}`))],
  [
    'the strict namespaces',
    zipped(
      every((text) =>
        text
          .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
      ),
    ),
  ],
  [
    'no addresses',
    zipped(every((text, name) => (name.includes('worksheets/') ? text.replace(/ r="[A-D]?\d"/g, '') : text))),
  ],
  ['texts in the cells', zipped(every(inline))],
  [
    'absolute targets',
    zipped(
      every((text, name) =>
        text
          .replace(/Target="(?!xl)/g, 'Target="/xl/')
          .replace(name === '_rels/.rels' ? 'Target="xl' : '\0', 'Target="/xl'),
      ),
    ),
  ],
  ['targets that climb', zipped(every((text) => text.replace(/Target="(?!xl)/g, 'Target="../xl/./')))],
  ['backslashes in the archive', zipped(renamed((name) => name.replaceAll('/', '\\')))],
  ['names in capitals', zipped(renamed((name) => name.toUpperCase()))],
  ['a leading slash in the archive', zipped(renamed((name) => `/${name}`))],
  [
    'single quotes, spaces and line ends in tags',
    zipped(
      every((text) => text.replace(/(\s)([\w:]+)="([^"']*)"/g, "$1\n $2 = '$3'").replaceAll('<v>', '<v >')),
    ),
  ],
  ['line ends between all elements', zipped(every((text) => text.replace(/>(?=<(?!\/t))/g, '>\r\n  ')))],
  [
    'comments between cells',
    zipped(every((text) => text.replaceAll('<c ', '<!-- <c r="Z9"><v>1</v></c> --><c '))),
  ],
  [
    'what WPS adds',
    zipped(
      every((text) =>
        text
          .replace(
            '<worksheet ',
            '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:mc="m" ',
          )
          .replace(
            '</worksheet>',
            '<extLst><ext uri="{1}"><etc:c r="A1"><etc:v>9</etc:v></etc:c></ext></extLst></worksheet>',
          ),
      ),
    ),
  ],
];

test('the plain spelling says what the others are compared with', () => {
  const result = read(zipped(PLAIN));
  if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
  const [first, second] = result.workbook.sheets;
  expect(result.workbook).toMatchObject({
    date1904: true,
    names: [{ name: '总分', refersTo: "'自评表'!$C$2" }],
  });
  expect(second).toMatchObject({ name: '_zpt', state: 'veryHidden' });
  expect(first).toMatchObject({
    hiddenColumns: [{ from: 3, to: 3 }],
    merges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
  });
  expect(first?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  expect(
    first?.rows.flatMap(({ cells }) => cells.map(({ row: _row, column: _column, ...rest }) => rest)),
  ).toEqual([
    { value: '考核项目' },
    { value: ' 自评 & 核定 ' },
    { value: '红星村' },
    { value: '一\n二_x0041_' },
    { value: 5.5 },
    { value: 43188, isDate: true },
    { value: 9, formula: 'SUM(A2:A3)' },
    { value: true },
    { value: 3.5 },
    { value: { error: '#DIV/0!' }, formula: '1/0' },
    { value: '5.5分', formula: 'A2&"分"' },
    { value: null, formula: 'NOW()' },
  ]);
});

test.each(SPELLINGS)('%s', (_what, bytes) => {
  expect(read(bytes)).toEqual(read(zipped(PLAIN)));
});
