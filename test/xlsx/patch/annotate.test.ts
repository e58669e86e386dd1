/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Mark } from '../../../src/core/host/types';
import { inflateWithZlib } from '../../../src/xlsx/inflate/node';
import { annotate } from '../../../src/xlsx/patch';
import { readWorkbook } from '../../../src/xlsx/read';
import { relationships, workbookZip, zipOf } from '../../fixtures/workbook-zip';
import { differences } from './differences';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SAMPLE = path.join(__dirname, '../../../samples/收回/柳树村.xlsx');

const mark = (cell: string, text = '自评分没有填。', kind: Mark['kind'] = 'wrong'): Mark => ({
  sheet: '自评表',
  cell,
  kind,
  text,
});

function annotated(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const result = annotate(bytes, marks, inflateWithZlib);
  if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
  return result.bytes;
}

/** The parts of a copy that are not as they were, by name and parsed: one that is not well-formed throws. */
function patched(before: Uint8Array, after: Uint8Array): ReadonlyMap<string, Document> {
  const parts = new Map<string, Document>();
  const { changed, added } = differences(before, after);
  for (const [name, part] of Object.entries(unzipSync(after))) {
    if (![...changed, ...added].includes(name)) continue;
    const parsed = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(`${name} is not well-formed`);
    parts.set(name, parsed);
  }
  return parts;
}

const names = (parent: Element | undefined): readonly string[] =>
  parent ? [...parent.children].map(({ localName }) => localName) : [];

describe('a village’s workbook', () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const copy = annotated(bytes, [mark('I5'), mark('J7', '看一看', 'reminder'), mark('I9')]);

  it('differs only in the parts that had to change', () => {
    expect(differences(bytes, copy)).toEqual({
      lost: [],
      changed: ['[Content_Types].xml', 'xl/styles.xml', 'xl/worksheets/sheet2.xml'],
      added: ['xl/drawings/zptNotes1.vml', 'xl/worksheets/_rels/sheet2.xml.rels', 'xl/zptComments1.xml'],
    });
  });

  it('holds the same cells as before', () => {
    const read = (file: Uint8Array) => readWorkbook(file, { inflate: inflateWithZlib });
    expect(read(copy)).toEqual(read(bytes));
  });

  it('has its marks at their place in the schema, and its notes with their drawing', () => {
    const parts = patched(bytes, copy);
    const sheet = names(parts.get('xl/worksheets/sheet2.xml')?.documentElement);
    expect(sheet.lastIndexOf('conditionalFormatting')).toBeLessThan(sheet.indexOf('dataValidations'));
    expect(sheet.indexOf('legacyDrawing')).toBe(sheet.length - 1);
    const formats = [
      ...(parts.get('xl/worksheets/sheet2.xml')?.getElementsByTagName('conditionalFormatting') ?? []),
    ];
    expect(formats.slice(-2).map((format) => format.getAttribute('sqref'))).toEqual(['I5 I9', 'J7']);
    const comments = [...(parts.get('xl/zptComments1.xml')?.getElementsByTagName('comment') ?? [])];
    expect(comments.map((one) => `${String(one.getAttribute('ref'))} ${String(one.textContent)}`)).toEqual([
      'I5 自评分没有填。',
      'J7 看一看',
      'I9 自评分没有填。',
    ]);
    const dxfs = parts.get('xl/styles.xml')?.getElementsByTagName('dxfs')[0];
    expect(dxfs?.getAttribute('count')).toBe(String(names(dxfs).length));
  });

  it('is carried over whole when there is nothing to mark', () => {
    expect(differences(bytes, annotated(bytes, []))).toEqual({ changed: [], added: [], lost: [] });
    expect(
      differences(bytes, annotated(bytes, [{ ...mark('I5'), sheet: '没有这张表' }, mark('not a cell')])),
    ).toEqual({
      changed: [],
      added: [],
      lost: [],
    });
  });
});

describe('workbooks written otherwise', () => {
  it('a bare one gets styles of its own', () => {
    const bytes = workbookZip('<sheetData/>');
    const copy = annotated(bytes, [mark('A1')]);
    expect([...patched(bytes, copy).keys()]).toContain('xl/styles.xml');
    expect(readWorkbook(copy, { inflate: inflateWithZlib }).ok).toBe(true);
  });

  it('an empty worksheet tag is opened', () => {
    const bytes = workbookZip('', { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"/>` });
    const sheet = patched(bytes, annotated(bytes, [mark('A1')])).get(
      'xl/worksheets/sheet1.xml',
    )?.documentElement;
    expect(names(sheet)).toEqual(['conditionalFormatting', 'legacyDrawing']);
  });

  it('prefixed and UTF-16 parts keep their prefix', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:pageMargins/></x:worksheet>`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:dxfs count="9"><x:dxf/></x:dxfs><x:colors/></x:styleSheet>`;
    const bytes = workbookZip('', { 'xl/worksheets/sheet1.xml': utf16, 'xl/styles.xml': styles });
    const parts = patched(bytes, annotated(bytes, [mark('A1', '')]));
    const [format] =
      parts.get('xl/worksheets/sheet1.xml')?.getElementsByTagName('x:conditionalFormatting') ?? [];
    expect(format?.nextElementSibling?.localName).toBe('pageMargins');
    const rule = format?.getElementsByTagName('x:cfRule')[0];
    // The one format that was there is number 0, whatever the count said.
    expect(Number(rule?.getAttribute('dxfId'))).toBeGreaterThanOrEqual(1);
    expect(parts.get('xl/styles.xml')?.getElementsByTagName('x:dxfs')[0]?.getAttribute('count')).toBe('6');
  });

  it('notes are added to those that are there, and a cell that has one keeps it', () => {
    const comments = `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList><comment ref="A1" authorId="0"><text><t>村里写的</t></text></comment></commentList></comments>`;
    const drawing = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>';
    const bytes = workbookZip('', {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="urn:r"><sheetData/><legacyDrawing r:id="r1"/></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        ['r1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['r2', 'comments', '../comments1.xml'],
      ]),
      'xl/comments1.xml': comments,
      'xl/drawings/vmlDrawing1.vml': drawing,
    });
    const copy = annotated(bytes, [mark('A1'), mark('B2')]);
    const parts = patched(bytes, copy);
    const found = [...(parts.get('xl/comments1.xml')?.getElementsByTagName('comment') ?? [])];
    expect(
      found.map((one) => [one.getAttribute('ref'), one.getAttribute('authorId'), one.textContent]),
    ).toEqual([
      ['A1', '0', '村里写的'],
      ['B2', '1', '自评分没有填。'],
    ]);
    expect(names(parts.get('xl/drawings/vmlDrawing1.vml')?.documentElement)).toEqual([
      'shape',
      'shapetype',
      'shape',
    ]);
    expect(differences(bytes, copy).added).toEqual(['[Content_Types].xml', 'xl/styles.xml']);
  });

  it('hostile text in a finding is text in the note', () => {
    const text = '<script>&"x"]]>_x0041_\u0001\ud800=1+1';
    const bytes = workbookZip('<sheetData/>');
    const parts = patched(bytes, annotated(bytes, [mark('A1', text)]));
    const [comment] = parts.get('xl/zptComments1.xml')?.getElementsByTagName('comment') ?? [];
    expect(comment?.textContent).toBe('<script>&"x"]]>_x005F_x0041_=1+1');
  });
});

test('what is no workbook is refused with its reason', () => {
  const refused = (bytes: Uint8Array) => annotate(bytes, [mark('A1')], inflateWithZlib);
  expect(refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatchObject({
    ok: false,
  });
  expect(refused(zipOf({ 'word/document.xml': '<x/>' }))).toEqual({
    ok: false,
    unreadable: { reason: 'other-format', detail: 'docx' },
  });
});
