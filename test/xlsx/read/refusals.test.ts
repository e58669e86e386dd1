import { CFB } from '@e965/xlsx';
import fc from 'fast-check';
import { inflateWithFflate } from '../../../src/xlsx/inflate/fflate';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { type Inflate, type ReadLimits, readWorkbook } from '../../../src/xlsx/read';
import { relationships, workbookZip, zipOf } from '../../fixtures/workbook-zip';

const GOOD = workbookZip('<sheetData><row><c><v>1</v></c></row></sheetData>');

function refusal(
  bytes: Uint8Array | string,
  limits: Partial<ReadLimits> = {},
  inflate: Inflate = inflateWithZlib,
) {
  const given = typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'latin1')) : bytes;
  const result = readWorkbook(given, { inflate, limits });
  return result.ok ? 'ok' : [result.unreadable.reason, result.unreadable.detail].filter(Boolean).join(' ');
}

/** A compound file with streams at these paths. */
function ole(...paths: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const path of paths) CFB.utils.cfb_add(container, `/${path}`, new Uint8Array(5000).fill(1));
  return new Uint8Array(CFB.write(container, { type: 'array' }) as ArrayBuffer);
}

test.each<[string, Uint8Array | string, string]>([
  ['a good one', GOOD, 'ok'],
  ['an empty file', '', 'empty'],
  ['a copy that left only zeros', '\0\0\0\0', 'empty zeros'],
  ['a password', ole('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  [
    'rights management',
    ole('EncryptedPackage', '\x06DataSpaces/TransformInfo/DRMEncryptedTransform/\x06Primary'),
    'encrypted irm',
  ],
  ['rights management of an old workbook', ole('Workbook', '\tDRMContent'), 'encrypted irm'],
  ['an office that encrypts all its documents', '%TSD-Header-###%\x01\x02', 'encrypted software'],
  ['another such', 'b\x14#e\x00\x01E-SafeNet\x00\x00\x00LOCK', 'encrypted software'],
  ['an old workbook', ole('Workbook'), 'legacy xls'],
  ['an older one', ole('Book'), 'legacy xls'],
  ['an old workbook with a document in it', ole('Workbook', 'MBD0/WordDocument'), 'legacy xls'],
  ['an old Word document', ole('WordDocument'), 'other-format doc'],
  [
    'an old Word document with a table in it',
    ole('ObjectPool/_1/Workbook', 'WordDocument'),
    'other-format doc',
  ],
  ['half an old workbook', ole('Workbook').subarray(0, 3000), 'truncated'],
  ['a compound file of another program', ole('Contents'), 'other-format ole'],
  [
    'a table in XML',
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    'legacy xml',
  ],
  ['a web page in one file', 'MIME-Version: 1.0\r\n', 'other-format mht'],
  ['a Numbers table', zipOf({ 'Index/Document.iwa': 'x' }), 'other-format numbers'],
  ['a PDF', '%PDF-1.7', 'other-format pdf'],
  ['a photograph', '\xff\xd8\xff\xe0', 'other-format jpeg'],
  ['a table saved from a web page', '\n<html><table>', 'other-format html'],
  ['a list of values', '1.1,3\r\n', 'other-format text'],
  ['anything', '\x01\x02\x03\x04', 'other-format unknown'],
  ['half a copy', GOOD.subarray(0, GOOD.length >> 1), 'truncated'],
  ['a copy without its last byte', GOOD.subarray(0, GOOD.length - 1), 'truncated'],
  ['a Word document', zipOf({ 'word/document.xml': '<a/>' }), 'other-format docx'],
  ['a plain archive', zipOf({ '红星村.txt': 'x' }), 'other-format zip'],
  ['an archive of nothing', zipOf({}), 'other-format zip'],
  ['an OFD document', zipOf({ 'OFD.xml': '<a/>' }), 'other-format ofd'],
  [
    'an OpenDocument table',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'other-format ods',
  ],
  [
    'a binary workbook',
    zipOf({
      '_rels/.rels': relationships([['r1', 'officeDocument', 'xl/workbook.bin']]),
      'xl/workbook.bin': 'x',
    }),
    'other-format xlsb',
  ],
  ['no workbook part', workbookZip('', { 'xl/workbook.xml': undefined }), 'damaged xl/workbook.xml'],
  [
    'no sheet part',
    workbookZip('', { 'xl/worksheets/sheet1.xml': undefined }),
    'damaged xl/worksheets/sheet1.xml',
  ],
  [
    'an entity bomb',
    workbookZip('', { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "b">]><workbook/>' }),
    'damaged doctype',
  ],
])('%s', (_what, bytes, expected) => {
  expect(refusal(bytes)).toBe(expected);
});

describe.each([
  ['zlib', inflateWithZlib],
  ['fflate', inflateWithFflate],
])('limits with %s', (_name, inflate) => {
  test('a part that inflates without end is stopped, whatever size it declares', () => {
    const bomb = workbookZip('', { 'xl/worksheets/sheet1.xml': new Uint8Array(64 << 20) });
    expect(refusal(bomb, {}, inflate)).toBe('too-large xl/worksheets/sheet1.xml');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    const central = Buffer.from(lying).lastIndexOf('PK\x01\x02');
    expect(view.getUint32(central + 24, true)).toBe(64 << 20);
    view.setUint32(central + 24, 1000, true);
    expect(refusal(lying, {}, inflate)).toBe('too-large xl/worksheets/sheet1.xml');
  });

  test('a damaged stream', () => {
    const rows = Array.from(
      { length: 400 },
      (_nothing, at) => `<row><c><v>${(at * 7919) % 977}</v></c></row>`,
    );
    const whole = workbookZip(`<sheetData>${rows.join('')}</sheetData>`);
    const at = Buffer.from(whole).indexOf('xl/worksheets/sheet1.xml') + 24;
    const broken = whole.slice();
    broken.fill(0xff, at, at + 300);
    expect(refusal(broken, {}, inflate)).toBe('damaged xl/worksheets/sheet1.xml');
  });
});

test('counted limits', () => {
  const cells = workbookZip(`<sheetData><row>${'<c><v>1</v></c>'.repeat(20)}</row></sheetData>`);
  expect(refusal(cells, { cells: 20 })).toBe('ok');
  expect(refusal(cells, { cells: 19 })).toBe('too-large cells');
  const strings = workbookZip('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', {
    'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(20)}</sst>`,
  });
  expect(refusal(strings, { sharedStrings: 19 })).toBe('too-large sharedStrings');
  expect(refusal(GOOD, { fileBytes: 100 })).toBe('too-large file');
  expect(refusal(GOOD, { entries: 2 })).toBe('too-large entries');
  expect(refusal(GOOD, { totalBytes: 50 })).toMatch(/^too-large/);
});

test('whatever is changed in a file, reading it gives a result and never throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(GOOD.length),
      (changes, length) => {
        const bytes = GOOD.slice(0, length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const result = readWorkbook(bytes, { inflate: inflateWithZlib });
        expect(result.ok || result.unreadable.reason.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever stands in a sheet, reading it gives a result and never throws', () => {
  const pieces = [
    '<row>',
    '</row>',
    '<c r="A1">',
    '<c ',
    '</c>',
    '<v>',
    '1',
    '</v>',
    '<f>',
    '>',
    '"',
    '<![CDATA[',
    '&#x;',
    '<is><t>',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (inside) => {
      const result = readWorkbook(workbookZip(`<sheetData>${inside.join('')}`), { inflate: inflateWithZlib });
      expect(typeof result.ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});
